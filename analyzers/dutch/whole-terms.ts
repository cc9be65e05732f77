import type { Span } from '../text.ts';
import { balance } from './balance.ts';
import type { Reading } from './reading.ts';
import { type Term, termsOf } from './terms.ts';

let graphemes: Intl.Segmenter | undefined;

/**
 * The span as a person would have drawn it: it begins and ends with a whole word or a whole bracket, with no space,
 * comma, full stop or lonely quotation mark at its edges, and no letter is parted from its accents. It holds every
 * word that `span` touches. A span that touches no word only loses the white space around it.
 *
 * Asked only of what a rule has found, because it looks at the sentence a second time ({@link termsOf}).
 */
export function wholeTerms(reading: Pick<Reading, 'text' | 'sentences'>, span: Span): Span {
  let whole = drawn(reading, span);
  // A joiner between two words makes them one grapheme: what it brought in is made whole too.
  for (let round = 0; round < 4; round++) {
    const again = drawn(reading, whole);
    if (again.start === whole.start && again.end === whole.end) break;
    whole = again;
  }
  return whole;
}

function drawn(reading: Pick<Reading, 'text' | 'sentences'>, span: Span): Span {
  const { text } = reading;
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  const touched = reading.sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return trimmed(text, start, end);

  let from: Span | undefined;
  for (let i = 0; from === undefined && i < touched.length; i++)
    from = termsIn(touched[i] as Span, text).find((term) => term.end > start);
  let to: Term | undefined;
  for (let i = touched.length - 1; to === undefined && i >= 0; i--)
    to = termsIn(touched[i] as Span, text).findLast((term) => term.start < end);
  if (from === undefined || to === undefined || from.start >= end || to.end <= start)
    return trimmed(text, start, end);
  const around = { start: first.start, end: last.end };
  const wide = balance(text, { start: from.start, end: to.end + tail(text, to, last.end) }, around);
  return { start: wholeFrom(text, wide.start, first), end: wholeTo(text, wide.end, last) };
}

/** Terms of a sentence with the paragraph's offsets. */
const termsIn = (sentence: Span, text: string): Term[] =>
  termsOf(text.slice(sentence.start, sentence.end)).map((term) => ({
    ...term,
    start: term.start + sentence.start,
    end: term.end + sentence.start,
  }));

/** What belongs to a word though it is no letter: "lhbtiq+", "60%", and the stop of "e.d." where the sentence goes on. */
function tail(text: string, { text: word, end }: Term, sentenceEnd: number): number {
  const sign = /^[+%]*/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const isAbbreviation = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(word) && text.charAt(end) === '.';
  return isAbbreviation && end + 1 < sentenceEnd ? 1 : sign;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The grapheme at `at` in its sentence; `Intl.Segmenter` takes more than linear time, so it is given no more than that. */
function graphemeAt(text: string, at: number, sentence: Span): Span | undefined {
  graphemes ??= new Intl.Segmenter('nl', { granularity: 'grapheme' });
  const found = graphemes.segment(text.slice(sentence.start, sentence.end)).containing(at - sentence.start);
  return (
    found && { start: sentence.start + found.index, end: sentence.start + found.index + found.segment.length }
  );
}

const wholeFrom = (text: string, at: number, sentence: Span): number =>
  graphemeAt(text, at, sentence)?.start ?? at;

function wholeTo(text: string, at: number, sentence: Span): number {
  const next = graphemeAt(text, at, sentence);
  return next === undefined || next.start >= at ? at : next.end;
}
