import { fold } from './dutch/fold.ts';
import { tokenize } from './dutch/tokens.ts';
import { headingLevel } from './heading-level.ts';
import type { Span, Text } from './text.ts';

/** The words of the researchers' own first scan of 23 regiovisies (§1.4). */
export type ScanWord = 'gender' | 'vrouw' | 'man' | 'macht' | 'gelijk';

/** How often each word stands somewhere, in any form and in compounds. */
export type WordCounts = Readonly<Record<ScanWord, number>>;

/** A heading and what stands under it, up to the next heading of any depth. */
export interface ScannedChapter {
  /** The heading; `undefined` for what stands before the first one. UTF-16 offsets into `raw`. */
  readonly heading: (Span & { readonly text: string; readonly level: number }) | undefined;
  /** All words, the heading's own included. */
  readonly words: number;
  readonly counts: WordCounts;
}

/** The report's word scan of one text. */
export interface WordScan {
  readonly words: number;
  readonly counts: WordCounts;
  /** In document order; a chapter without words is left out. */
  readonly chapters: readonly ScannedChapter[];
}

/**
 * What counts as each word: its forms and compounds, not every word that happens to hold its letters. Words are folded
 * first. "iemand", "manier", "mogelijk", "dagelijks", "agenderen", "machtiging" and "transgender" are traps.
 */
const FORMS: Readonly<Record<ScanWord, RegExp>> = {
  gender: /^gender/u,
  vrouw: /vrouw/u,
  man: /^(?:ex|buur|zaken)?man$|mannen$|^man(?:nen)?-$|mannelijk|manlijk|^mannen|^manvrouw|vrouwman|^manzijn|mannetje/u,
  macht: /macht(?:s|en|$)/u,
  gelijk: /gelijkhe(?:id|den)|^(?:on)?gelijk(?:e|en|er)?$|gelijkwaardig/u,
};
const TRAPS =
  /mogelijk|vergelijk|dergelijk|tegelijk|degelijk|mevrouw|machte$|krijgsmacht|luchtmacht|mannequin/u;

const WORDS = Object.keys(FORMS) as ScanWord[];
const none = (): Record<ScanWord, number> => ({ gender: 0, vrouw: 0, man: 0, macht: 0, gelijk: 0 });

/** Which of the scan's words a written word counts for; a compound may count for two ("man-vrouwverhouding"). */
export function scanWordsIn(word: string): ScanWord[] {
  const folded = fold(word);
  if (TRAPS.test(folded)) return [];
  return WORDS.filter((one) => FORMS[one].test(folded));
}

/** Counts the words of the report's scan, per heading and in all. Linear in the text; the same for the same text. */
export function wordScan(text: Text): WordScan {
  const chapters: { heading: ScannedChapter['heading']; words: number; counts: Record<ScanWord, number> }[] =
    [];
  const total = none();
  const known = new Map<string, readonly ScanWord[]>();
  let words = 0;
  text.paragraphs.forEach((paragraph, index) => {
    const level = headingLevel(text, index);
    const { start, end } = paragraph;
    if (level > 0)
      chapters.push({ heading: { start, end, text: paragraph.text, level }, words: 0, counts: none() });
    else if (chapters.length === 0) chapters.push({ heading: undefined, words: 0, counts: none() });
    const chapter = chapters.at(-1);
    for (const token of tokenize(paragraph.text)) {
      if (token.punctuation || chapter === undefined) continue;
      words++;
      chapter.words++;
      const word = paragraph.text.slice(token.start, token.end);
      const found = known.get(word) ?? scanWordsIn(word);
      known.set(word, found);
      for (const one of found) {
        chapter.counts[one]++;
        total[one]++;
      }
    }
  });
  return { words, counts: total, chapters: chapters.filter((chapter) => chapter.words > 0) };
}
