import type { Paragraph, Span } from '../../../../analyzers/text.ts';

/** A span cut at the ends of paragraphs: which paragraph, and from where to where in its own text. */
export function localSpans(paragraphs: readonly Paragraph[], span: Span): { index: number; local: Span }[] {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as Paragraph).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: { index: number; local: Span }[] = [];
  for (let index = low; index < paragraphs.length; index++) {
    const { start, end } = paragraphs[index] as Paragraph;
    if (start >= span.end) break;
    const local = { start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start };
    if (local.start < local.end) found.push({ index, local });
  }
  return found;
}
