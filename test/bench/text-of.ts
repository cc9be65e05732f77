import type { Text } from '../../analyzers/text.ts';

/** Paragraphs as an editor hands them over: anew at every reading. */
export function textOf(paragraphs: readonly string[]): Text {
  let at = 0;
  const placed = paragraphs.map((text) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, kind: 'body' as const, text };
  });
  return { raw: paragraphs.join('\n'), paragraphs: placed, protectedRanges: [], revision: '' };
}
