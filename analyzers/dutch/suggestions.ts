import type { Suggestion } from '../finding.ts';
import type { Span } from '../text.ts';
import { isInside } from './is-inside.ts';
import type { Reading } from './reading.ts';

/**
 * Where words can be put in after the sentence that holds `span`: behind its full stop, or at its end when it has none.
 * Never inside brackets or quotation marks: then it is after the sentence that closes them.
 */
export function sentenceAfter(reading: Reading, span: Span, words: string): Suggestion {
  let sentence = reading.sentenceAt(Math.max(span.start, span.end - 1)) ?? reading.sentenceAt(span.start);
  while (sentence?.next !== undefined && isInside(reading.text, sentence.end)) sentence = sentence.next;
  const at = sentence?.end ?? reading.text.length;
  const text = reading.text.slice(0, at);
  const stop = /[.!?…]["'”’»)\]]*$/u.test(text) ? '' : /[;:,]$/u.test(text) ? '' : '.';
  return { kind: 'insert', start: at, end: at, text: `${stop} ${words}.` };
}

/** The sentences from `from` to `to` with other words in it; `undefined` when nothing changes. */
export function rewritten(
  reading: Reading,
  span: Span,
  rewrite: (text: string) => string,
): Suggestion | undefined {
  const old = reading.text.slice(span.start, span.end);
  const text = rewrite(old);
  return text === old ? undefined : { kind: 'replace', start: span.start, end: span.end, text };
}
