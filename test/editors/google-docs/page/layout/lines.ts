import type { Style } from '../model/rich.ts';
import type { Paragraph } from '../model/source.ts';
import { ASCENT, basePx, fontCss, NATURAL, runPx, SPACING } from './fonts.ts';
import type { Ruler } from './measure.ts';

/** One visual line of a paragraph. `end` includes what ends the line, `visibleEnd` does not. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly visibleEnd: number;
  /** From the line's top to its baseline. */
  readonly baseline: number;
  readonly height: number;
  /** The caret's height: the natural height of the text (F2.27). */
  readonly natural: number;
  readonly breaksPage: boolean;
  /** An image that fills its page: how many lines it leaves. */
  readonly leave?: number;
}

const TOKEN = /[\u000b\u000c]|[^ \u000b\u000c\u200b-]*(?: +|-|\u200b)|[^ \u000b\u000c\u200b-]+/g;
const PAGE_IMAGE_HEIGHT = 200;

/** The parts of `[start, end)` that have one style. */
export function* styled(
  paragraph: Paragraph,
  start: number,
  end: number,
): Generator<[number, number, Style]> {
  let at = 0;
  for (const run of paragraph.rich.runs) {
    const from = Math.max(start, at);
    at += run.length;
    const to = Math.min(end, at);
    if (to > from) yield [from, to, run.style];
    if (at >= end) return;
  }
}

/** The width of an embedded thing, or undefined when the style is text. */
export function embeddedWidth(ruler: Ruler, paragraph: Paragraph, style: Style): number | undefined {
  const thing = style.embedded;
  if (!thing) return undefined;
  const font = fontCss(paragraph.kind, style);
  if (thing.kind === 'footnote') return ruler.word('00', font);
  if (thing.kind === 'chip') return ruler.word(thing.label ?? '', font) + 12;
  return thing.width ?? 600;
}

function tokenWidth(ruler: Ruler, paragraph: Paragraph, start: number, end: number): number {
  let width = 0;
  for (const [from, to, style] of styled(paragraph, start, end)) {
    width +=
      embeddedWidth(ruler, paragraph, style) ??
      ruler.word(paragraph.rich.text.slice(from, to), fontCss(paragraph.kind, style));
  }
  return width;
}

function finish(paragraph: Paragraph, start: number, end: number): Line {
  const text = paragraph.rich.text;
  const visible = text.slice(start, end).replace(/[ \u000b\u000c]+$/, '').length;
  let px = start === end ? basePx(paragraph.kind) : 0;
  let image = 0;
  let leave: number | undefined;
  for (const [, , style] of styled(paragraph, start, end)) {
    const thing = style.embedded;
    if (thing?.kind === 'image') image = Math.max(image, thing.height ?? PAGE_IMAGE_HEIGHT);
    if (thing?.leave !== undefined) leave = thing.leave;
    px = Math.max(px, runPx(paragraph.kind, style));
  }
  return {
    start,
    end,
    visibleEnd: start + visible,
    baseline: Math.max(ASCENT * px, image),
    height: Math.max(NATURAL * SPACING * px, image + (NATURAL * SPACING - ASCENT) * px),
    natural: NATURAL * px,
    breaksPage: text[end - 1] === '\u000c',
    ...(leave === undefined ? {} : { leave }),
  };
}

const remembered = new WeakMap<Paragraph, { width: number; lines: readonly Line[] }>();

/** Breaks a paragraph into lines. Remembered with the paragraph, so that a keystroke costs one paragraph. */
export function breakLines(ruler: Ruler, paragraph: Paragraph, width: number): readonly Line[] {
  const known = remembered.get(paragraph);
  if (known?.width === width) return known.lines;
  const lines: Line[] = [];
  const text = paragraph.rich.text;
  let start = 0;
  let used = 0;
  const close = (end: number) => {
    lines.push(finish(paragraph, start, end));
    start = end;
    used = 0;
  };
  for (const match of text.matchAll(TOKEN)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[0] === '\u000b' || match[0] === '\u000c') {
      close(to);
      continue;
    }
    // Spaces at the end of a line hang over the margin and need no room.
    const bare = from + match[0].trimEnd().length;
    const word = tokenWidth(ruler, paragraph, from, bare);
    if (used > 0 && used + word > width) close(from);
    if (word > width) used = splitLongWord(ruler, paragraph, from, bare, width, close);
    else used += word;
    used += tokenWidth(ruler, paragraph, bare, to);
  }
  if (start < text.length || lines.length === 0 || /[\u000b\u000c]$/.test(text)) close(text.length);
  remembered.set(paragraph, { width, lines });
  return lines;
}

function splitLongWord(
  ruler: Ruler,
  paragraph: Paragraph,
  from: number,
  to: number,
  width: number,
  close: (end: number) => void,
): number {
  let at = from;
  let used = 0;
  for (const character of paragraph.rich.text.slice(from, to)) {
    const one = tokenWidth(ruler, paragraph, at, at + character.length);
    if (used > 0 && used + one > width) {
      close(at);
      used = 0;
    }
    used += one;
    at += character.length;
  }
  return used;
}
