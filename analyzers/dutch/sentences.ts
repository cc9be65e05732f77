import type { Span } from '../text.ts';
import { ABBREVIATIONS, FINAL_ABBREVIATIONS, LABELLED } from './abbreviations.ts';
import { isSpace } from './characters.ts';
import { fold } from './fold.ts';

/** A sentence is cut here at the latest, so that whatever is done per sentence stays bounded. */
const LONGEST = 1500;
const CLOSERS = '"\'”’»)]}*_';
const OPENERS = '"\'“”„‘’«([*_–—-';
const BOXES = '☐☑☒✔✓•';

/**
 * Splits one paragraph into sentences, in one pass over the raw string. Knows Dutch abbreviations, NBSP, footnote
 * digits, closing quotes, ellipses, list numbers and initials; a line end inside a sentence is white space.
 *
 * @returns spans without leading or trailing white space, in UTF-16 offsets of `text`; together they hold every word.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const cut = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026) {
      const end = endAfter(text, at, start);
      if (end !== -1) {
        cut(end);
        at = end - 1;
      }
    } else if (code > 0x2020 && code < 0x2800 && BOXES.includes(text.charAt(at)) && at > start) cut(at);
    else if (at - start >= LONGEST && isSpace(code)) cut(at);
    else if (at - start >= 2 * LONGEST) cut(at);
  }
  cut(text.length);
  return sentences;
}

/** Where the sentence ends whose terminator stands at `at`; -1 when it goes on. */
function endAfter(text: string, at: number, start: number): number {
  let end = at + 1;
  while (end < text.length && '.?!…'.includes(text.charAt(end))) end++;
  const ellipsis = text.charCodeAt(at) === 0x2026 || end - at > 2;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  const note = /^(?:[⁰¹²³⁴-⁹]+|\[\d{1,3}\]|<sup>\d{1,3}<\/sup>|\d{1,3}(?=\s+["“‘(]?\p{Lu}))/u.exec(
    text.slice(end, end + 20),
  );
  if (note !== null && /[\p{L})”’"]/u.test(text.charAt(at - 1))) end += note[0].length;
  if (end >= text.length) return end;
  if (!isSpace(text.charCodeAt(end))) return -1;
  let next = end;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next >= text.length) return end;
  let first = next;
  while (first < text.length && OPENERS.includes(text.charAt(first))) first++;
  const opener = text.charAt(first);
  if (/^\p{Ll}/u.test(opener) && !/^['’][st] \p{Lu}/u.test(text.slice(first - 1, first + 3))) return -1;
  if (text.charAt(at) !== '.' || ellipsis) return end;
  return endsAtStop(text, at, start, opener) ? end : -1;
}

function endsAtStop(text: string, at: number, start: number, opener: string): boolean {
  let from = at;
  while (from > start && at - from < 24 && /[\p{L}\p{N}./]/u.test(text.charAt(from - 1))) from--;
  const word = fold(text.slice(from, at));
  if (word === '') return true;
  const atStart = text.slice(start, from).trim() === '';
  if (atStart && /^(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})$/u.test(word)) return false;
  if (FINAL_ABBREVIATIONS.has(word)) return /\p{Lu}/u.test(opener);
  if (ABBREVIATIONS.has(word)) return false;
  if (/^\p{L}$/u.test(word)) {
    const before = fold(/(\p{L}+)\s+$/u.exec(text.slice(Math.max(start, from - 20), from))?.[1] ?? '');
    return LABELLED.has(before) || /\p{Ll}/u.test(text.charAt(at - 1));
  }
  if (/^(?:\p{L}\.)+\p{L}{1,2}$/u.test(word)) return false;
  return true;
}
