const COMBINING = /[\u0300-\u036f]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const BROKEN = /(?<=[\p{L}\p{N}])[-\u2010\u2011]\s*(?=[\p{L}\p{N}])/gu;

/**
 * The form in which words are compared: lower case, no diacritics, no soft hyphens or zero-width characters, straight
 * apostrophes, no hyphens inside (so that `gender-sensitief`, `gender-\nsensitief` and `gendersensitief` are one word).
 * A hyphen at the end stays: `gender-` in "gender- of seksespecifiek" is half a compound, not the word *gender*.
 * Data and text go through this same function, or they would never meet.
 */
export function fold(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .replace(INVISIBLE, '')
    .replace(BROKEN, '')
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .toLowerCase();
}
