import type { ParagraphKind, Text } from '../../analyzers/text.ts';
import type { GoldParagraph } from './gold.ts';

/** What a genre says about the place of its paragraph in a document; most say nothing. */
const kinds: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/\b(kop|inhoudsopgave|tabeltitel)\b/, 'heading'],
  [/\b(cel|tabelcel)\b/, 'cell'],
  [/\b(opsomming|actielijst|checklist)\b/, 'list-item'],
];

/** The paragraph kind that an editor would report for a text of this genre. */
export function kindOf(genre: string): ParagraphKind {
  return kinds.find(([pattern]) => pattern.test(genre))?.[1] ?? 'body';
}

/** A document of exactly this one paragraph. */
export function paragraphText({ id, genre, text }: GoldParagraph): Text {
  return {
    raw: text,
    paragraphs: [{ start: 0, end: text.length, kind: kindOf(genre), text }],
    protectedRanges: [],
    revision: id,
  };
}
