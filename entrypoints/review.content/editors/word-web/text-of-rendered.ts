import type { Paragraph, Span, Text } from '../../../../analyzers/text.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { revisionOf } from './revision-of.ts';

/** What is on the page as a {@link Text}: one line feed between paragraphs, blank paragraphs left out. */
export function textOfRendered(shown: readonly RenderedParagraph[], source: 'rendered' | 'mirror'): Text {
  let raw = '';
  const paragraphs: Paragraph[] = [];
  const protectedRanges: Span[] = [];
  for (const { text, kind, guarded } of shown) {
    if (text.trim() === '') continue;
    if (raw !== '') raw += '\n';
    const start = raw.length;
    raw += text;
    paragraphs.push({ start, end: raw.length, kind, text });
    for (const at of guarded) protectedRanges.push({ start: start + at, end: start + at + 1 });
  }
  return { raw, paragraphs, protectedRanges, revision: revisionOf(source, raw) };
}
