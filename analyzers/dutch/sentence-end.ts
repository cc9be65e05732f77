import type { Suggestion } from '../finding.ts';
import type { Span } from '../text.ts';
import { isInside } from './is-inside.ts';
import type { Reading } from './reading.ts';
import { sentenceAfter } from './suggestions.ts';

/** Words to add to a sentence: as its tail, and as a sentence of their own where a tail would not fit. */
export interface Addition {
  /** Without the mark before it: "uitgesplitst naar sekse". */
  readonly tail?: string;
  /** With its capital, without its full stop. */
  readonly sentence: string;
}

/**
 * A suggestion to add words at the end of the sentence that holds the span, never inside its brackets or quotation.
 * A tail goes before the full stop; after a question, a bracket or a quotation the words become a sentence.
 */
export function addAtEnd(reading: Reading, span: Span, { tail, sentence }: Addition): Suggestion {
  const holder = reading.sentences.find((s) => s.start < span.end && span.end <= s.end) ?? span;
  const written = reading.text.slice(holder.start, holder.end).trimEnd();
  const end = holder.start + written.length;
  if (isInside(reading.text, end)) return sentenceAfter(reading, span, sentence);
  const at = (place: number, text: string): Suggestion => ({
    kind: 'insert',
    start: place,
    end: place,
    text,
  });
  const stop = /[;,.]$/u.test(written) && !/\.\.$/u.test(written) ? 1 : 0;
  const body = written.slice(0, written.length - stop);
  if (tail !== undefined && !/[?!…:)\]"”’»'.]$/u.test(body)) return at(end - stop, `, ${tail}`);
  if (/[;,]$/u.test(written)) return at(end - stop, tail === undefined ? `. ${sentence}` : `, ${tail}`);
  return at(end, /[.?!…]["”’»')\]]*$/u.test(written) ? ` ${sentence}.` : `. ${sentence}.`);
}
