import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

/**
 * Whether a sentence itself, or the one after it, puts a claim about gender right: it names what gender does
 * (roles, expectations, norms, power between women and men), a condition ("mits professionals weten …"),
 * or it takes the claim back ("dat is niet zo"). Definition page, "How to judge" 2.
 *
 * @param depth how many sentences after this one may repair it; 1 unless told.
 */
export function isRepaired(sentence: Sentence, depth = 1): boolean {
  for (
    let at: Sentence | undefined = sentence, left = depth;
    at !== undefined && left >= 0;
    at = at.next, left--
  ) {
    if (at.has('weerlegging')) return true;
    if (explainsGender(at) && (at !== sentence || at.has('voorwaarde'))) return true;
  }
  return false;
}

/** Whether this sentence names gender as the report means it: roles, expectations or norms, or power between the sexes. */
export function explainsGender(sentence: Sentence): boolean {
  return sentence.has('genderrol') || (sentence.has('macht') && sentence.has('sekse', 'gender', 'man-vrouw'));
}

/** The same for a whole paragraph: for rules marked ¶. */
export function paragraphExplainsGender(reading: Reading): boolean {
  return reading.has('genderrol') || (reading.has('macht') && reading.has('sekse', 'gender', 'man-vrouw'));
}
