import { readMirror } from './read-mirror.ts';
import { type ReadCache, readRendered } from './read-rendered.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';

/** What is on the page now: paragraphs of text, and the mirrors of those that are drawn on a canvas, in one order. */
export function readShown(cache: ReadCache): readonly RenderedParagraph[] {
  const rendered = readRendered(cache);
  const mirrors = readMirror();
  if (mirrors.length === 0) return rendered;
  if (rendered.length === 0) return mirrors;
  const known = new Set(rendered.map(({ paraid }) => paraid));
  const both = [...rendered, ...mirrors.filter(({ paraid }) => paraid === '' || !known.has(paraid))];
  return both.sort((one, other) => {
    const [a, b] = [one.elements[0], other.elements[0]];
    if (a === undefined || b === undefined) return 0;
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
