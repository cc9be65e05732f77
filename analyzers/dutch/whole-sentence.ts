import type { Suggestion } from '../finding.ts';
import type { Span } from '../text.ts';
import type { Reading } from './reading.ts';

/**
 * Another sentence in place of the one that `span` marks, when it marks all of it but its full stop; `undefined` when
 * more stands in the sentence, because the writer would lose it and the new words would not join on.
 *
 * @param words with a capital and without a full stop.
 */
export function wholeSentence(reading: Reading, span: Span, words: string): Suggestion | undefined {
  const sentence = reading.sentenceAt(span.start);
  if (sentence === undefined || sentence.start !== span.start) return undefined;
  const rest = reading.text.slice(span.end, sentence.end);
  if (!/^[.!?…]?$/u.test(rest)) return undefined;
  return { kind: 'replace', start: span.start, end: span.end, text: words };
}
