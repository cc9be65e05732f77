import type { Occurrence } from './scan.ts';
import type { Sentence } from './sentence.ts';

/** How a sentence looks at gender, and the words that say so. */
export interface GenderLens {
  /**
   * `inhoud`: it names roles, norms, expectations or power between women and men; `woord`: it names gender, or working
   * with an eye for it; `sekse`: only women, men or sex.
   */
  readonly depth: 'inhoud' | 'woord' | 'sekse';
  readonly place: Occurrence;
}

const SEXES = ['man', 'vrouw', 'sekse', 'man-vrouw', 'hij-zij'] as const;

/** @returns `undefined` when nothing of gender, women or men stands in the sentence. */
export function genderLens(sentence: Sentence): GenderLens | undefined {
  const content =
    sentence.all('norminhoud').find((norm) => isOfSexes(sentence, norm)) ??
    sentence.first('man-vrouwthema', 'genderongelijk', 'rolwoord', 'ongelijke-taken') ??
    (sentence.has(...SEXES)
      ? sentence.first('macht', 'genderrol', 'zelfstandigheid', 'rangorde', 'overheersing')
      : undefined);
  if (content !== undefined) return { depth: 'inhoud', place: content };
  const word = sentence.first('genderthema', 'gender-los');
  if (word !== undefined) return { depth: 'woord', place: word };
  const sex = sentence.first(...SEXES, 'genderspoor');
  return sex && { depth: 'sekse', place: sex };
}

/** "Zij" may be anybody: it is a woman where women or men are named. */
const isOfSexes = (sentence: Sentence, { start, end }: Occurrence): boolean =>
  !/^(?:zij|hij)\b/iu.test(sentence.reading.text.slice(start, end)) || sentence.has(...SEXES);

/** Whether a sentence looks at gender as the report means it, or at least names it. */
export const seesGender = (sentence: Sentence | undefined): boolean => {
  const depth = sentence && genderLens(sentence)?.depth;
  return depth === 'inhoud' || depth === 'woord';
};
