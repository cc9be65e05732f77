import type { Paragraph, ParagraphKind, Text } from '../text.ts';

/** Makes a paragraph of `raw[start, end)` without the white space around it; nothing when nothing is left. */
export function block(raw: string, start: number, end: number, kind: ParagraphKind): Paragraph | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(raw.charAt(from))) from++;
  while (to > from && /\s/u.test(raw.charAt(to - 1))) to--;
  return to > from ? { start: from, end: to, kind, text: raw.slice(from, to) } : undefined;
}

/** A text that was read from a file: nothing in it is protected, and its revision is its content's hash (FNV-1a). */
export function textOf(raw: string, paragraphs: readonly Paragraph[]): Text {
  let hash = 0x811c9dc5;
  for (let i = 0; i < raw.length; i++) hash = Math.imul(hash ^ raw.charCodeAt(i), 0x01000193);
  return { raw, paragraphs, protectedRanges: [], revision: `${raw.length}-${(hash >>> 0).toString(36)}` };
}

/** One line of a file: `raw.slice(start, end)`, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a file; `\n`, `\r\n` and `\r` end one. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= raw.length; at++) {
    const code = at < raw.length ? raw.charCodeAt(at) : 0x0a;
    if (code !== 0x0a && code !== 0x0d) continue;
    lines.push({ start, end: at, text: raw.slice(start, at) });
    if (code === 0x0d && raw.charCodeAt(at + 1) === 0x0a) at++;
    start = at + 1;
  }
  return lines;
}
