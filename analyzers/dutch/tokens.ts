import type { Span } from '../text.ts';
import { isWordCharacter } from './characters.ts';

/** Where a word or a punctuation mark stands. UTF-16 offsets into the text that was given. */
export interface RawToken extends Span {
  readonly punctuation: boolean;
}

const HYPHENS = new Set(['-', '\u2010', '\u2011']);
const APOSTROPHES = new Set(["'", '’', 'ʼ', '´', '`']);
/** Marks that separate clauses or join terms; every other mark says nothing and is left out. */
const MARKS = new Set(',;:()[]=/→–—☐☑✔✓•?!…%+&|"“”„‘’\'«»'.split(''));

/**
 * Cuts `[from, to)` of a text into words and meaningful marks, in one pass.
 * A word keeps its inner apostrophes and hyphens (`zo'n`, `ex-partner`), is carried over a line end after a hyphen
 * (`gender-\nsensitief`, but not `gender-\nof`), and keeps a trailing hyphen (`gender-`). `m/v` and `m/v/x` are words.
 */
export function tokenize(text: string, from = 0, to = text.length): RawToken[] {
  const tokens: RawToken[] = [];
  let at = from;
  while (at < to) {
    if (isWordCharacter(text.charCodeAt(at))) {
      const start = at;
      at = endOfWord(text, at, to);
      tokens.push({ start, end: at, punctuation: false });
      continue;
    }
    const code = text.charCodeAt(at);
    if (code !== 0x20) {
      const mark = text.charAt(at);
      const dash = HYPHENS.has(mark) && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ';
      if (dash || MARKS.has(mark)) tokens.push({ start: at, end: at + 1, punctuation: true });
    }
    at++;
  }
  return tokens;
}

function endOfWord(text: string, start: number, to: number): number {
  let at = start + 1;
  for (;;) {
    while (at < to && isWordCharacter(text.charCodeAt(at))) at++;
    if (at >= to) return at;
    const mark = text.charAt(at);
    const code = text.charCodeAt(at + 1);
    if (HYPHENS.has(mark)) {
      if (at + 1 < to && isWordCharacter(code)) at += 2;
      else {
        const resumed = afterLineEnd(text, at + 1, to);
        if (resumed === -1) return at + 1;
        at = resumed;
      }
    } else if (APOSTROPHES.has(mark) && at + 1 < to && isWordCharacter(code)) at += 2;
    else if (mark === '/' && at - start === 1 && isSexLetters(text, start)) {
      at += text.charAt(at + 2) === '/' ? 4 : 2;
      return Math.min(at, to);
    } else if (mark === '.' && isDotted(text, at, to)) at += 2;
    else return at;
  }
}

/** Where the second half of a word starts that a PDF broke after its hyphen; -1 when it did not. */
function afterLineEnd(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && (text.charAt(next) === ' ' || text.charAt(next) === '\r')) next++;
  if (text.charAt(next) !== '\n') return -1;
  while (next < to && /\s/u.test(text.charAt(next))) next++;
  const rest = text.slice(next, Math.min(to, next + 5));
  return /^\p{Ll}/u.test(rest) && !/^(?:en|of|als|tot|e\/o)\b/u.test(rest) ? next : -1;
}

const isSexLetters = (text: string, start: number): boolean =>
  /^[mv]\/[mv](?:\/x)?(?![\p{L}\p{N}])/iu.test(text.slice(start, start + 6));

/** Inside a number or an abbreviation (`1.204`, `d.w.z`): a stop between two characters with no space. */
const isDotted = (text: string, at: number, to: number): boolean =>
  at + 1 < to && isWordCharacter(text.charCodeAt(at + 1)) && !/[A-Z]/.test(text.charAt(at + 1));
