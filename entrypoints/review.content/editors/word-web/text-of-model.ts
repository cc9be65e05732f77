import type { Paragraph, Span, Text } from '../../../../analyzers/text.ts';
import { OBJECT } from './characters.ts';
import { revisionOf } from './revision-of.ts';

/**
 * The body text as a {@link Text}, character for character: an offset in `raw` is an offset in the model. Paragraphs
 * end in `\r`, cells in U+0007 (Word facts 3.4); every break becomes a line feed, every other control (a note's mark)
 * an object, every NBSP a space. The model is not known to say more of a paragraph than that it is a cell; the page says the rest.
 */
export function textOfModel(body: string): Text {
  const raw = body
    .replaceAll('\u00a0', ' ')
    .replace(/[\u0007\u000a-\u000d]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f]/g, OBJECT);
  const paragraphs: Paragraph[] = [];
  const protectedRanges: Span[] = [];
  for (const found of body.matchAll(/([^\r\n\u0007]+)([\r\n\u0007]{0,2})/g)) {
    const start = found.index;
    const [, words = '', ending = ''] = found;
    const end = start + words.length;
    const text = raw.slice(start, end);
    if (text.trim() === '') continue;
    paragraphs.push({ start, end, kind: ending.includes('\u0007') ? 'cell' : 'body', text });
    for (const control of words.matchAll(/[\u0000-\u0008\u000b-\u001f\ufffc]/g))
      protectedRanges.push({ start: start + control.index, end: start + control.index + 1 });
  }
  return { raw, paragraphs, protectedRanges, revision: revisionOf('model', raw) };
}
