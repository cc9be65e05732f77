import type { Sentence } from './sentence.ts';

/**
 * Whether a sentence speaks of gender: in its own words (`here`), or going on about it after a sentence, a question or
 * a label that named it (`carried`: "Het woord gender komt niet voor. Toch ademt elke bladzijde het.").
 *
 * @param far how many sentences back the word may stand; 1 unless told. A sentence of a few words does not count.
 */
export function topicOf(sentence: Sentence, far = 1): 'here' | 'carried' | undefined {
  if (sentence.has('genderthema')) return 'here';
  let left = far;
  for (let at = sentence.previous; at !== undefined && left > 0; at = at.previous) {
    if (at.has('genderthema')) return 'carried';
    if (at.tokens.length > 6) left--;
  }
  return undefined;
}

/** The sentence before that names gender, when this one only goes on about it. */
export function namedBefore(sentence: Sentence, far = 1): Sentence | undefined {
  let left = far;
  for (let at = sentence.previous; at !== undefined && left > 0; at = at.previous) {
    if (at.has('genderthema')) return at;
    if (at.tokens.length > 6) left--;
  }
  return undefined;
}
