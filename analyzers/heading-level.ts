import type { Paragraph, Text } from './text.ts';

/** A paragraph of up to so many characters without a full stop is read as a heading where no headings are marked. */
const SHORT = 90;

/**
 * How deep a heading a paragraph is: 1 for the highest, 0 for no heading. From its marks or its number ("4.2"); where
 * the document marks none, a short paragraph without a full stop is one, because the editors do not tell us.
 *
 * @param index of the paragraph in the text.
 */
export function headingLevel({ raw, paragraphs }: Text, index: number): number {
  const { kind, text, start } = paragraphs[index] as Paragraph;
  const numbered = /^(?:§\s*)?(\d{1,2}(?:\.\d{1,2})*)\.?\s/u.exec(text)?.[1]?.split('.').length;
  if (kind === 'heading') {
    const line = raw.slice(raw.lastIndexOf('\n', start - 1) + 1, start);
    return /^\s{0,3}(#{1,6})\s/u.exec(line)?.[1]?.length ?? (numbered ?? 1) + 1;
  }
  const next = paragraphs[index + 1];
  if (kind !== 'body' || next === undefined || text.length > SHORT) return 0;
  if (/[.;:,!…]["”’)*_]*$/u.test(text) || /[\n\r]/u.test(text) || /^\p{Ll}/u.test(text)) return 0;
  return (numbered ?? 1) + 1;
}
