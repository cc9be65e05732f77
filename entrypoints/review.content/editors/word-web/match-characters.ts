import { isBreak, isLoose, isSpace } from './characters.ts';

/**
 * For each character of `text` its offset in `shown`, or -1 where the page has none (a note's control, an object).
 * `null` unless the words are the same from end to end: then nothing is known about any of them.
 */
export function matchCharacters(text: string, shown: string): Int32Array | null {
  const offsets = new Int32Array(text.length).fill(-1);
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const own = text.charAt(index);
    while (at < shown.length && !isSame(own, shown.charAt(at)) && isLoose(shown.charAt(at))) {
      // A loose character on both sides that differs: leave the text's own unmatched.
      if (isLoose(own)) break;
      at++;
    }
    if (at < shown.length && isSame(own, shown.charAt(at))) offsets[index] = at++;
    else if (!isLoose(own)) return null;
    else at += numberAt(shown, at, text.charAt(index + 1));
  }
  while (at < shown.length && isLoose(shown.charAt(at))) at++;
  return at === shown.length ? offsets : null;
}

/** A note is one control in the model and may be its number on the page; never what the text goes on with. */
function numberAt(shown: string, at: number, next: string): number {
  const number = /^\d{1,3}/.exec(shown.slice(at, at + 3))?.[0] ?? '';
  return number.startsWith(next) && next !== '' ? 0 : number.length;
}

const isSame = (one: string, other: string): boolean =>
  one === other || (isSpace(one) && isSpace(other)) || (isBreak(one) && isBreak(other));
