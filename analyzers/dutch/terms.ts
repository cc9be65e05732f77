import nlp from 'compromise/one';
import type { Span } from '../text.ts';
import { dutchTerms } from './terms-plugin.ts';

/** A word where it stands. `text` is `sentence.slice(start, end)`; `normal` is the form that words are compared in. */
export interface Term extends Span {
  readonly text: string;
  readonly normal: string;
}

let ready = false;

/**
 * The words of one sentence, by `compromise/one` with the Dutch of `terms-plugin.ts`. UTF-16 offsets into `sentence`.
 *
 * This is the second look, at a sentence in which a rule has matched: its terms are whole whatever the rule counted.
 * The first look, at every word of a document, is our own (`tokens.ts`, `sieve.ts`, `scan.ts`): compromise takes about
 * a tenth of a millisecond a sentence, which over 50,000 words is forty times what the scan takes (see
 * `../shared/dutch-nlp-facts.md`, section 3), and its matcher does not go back on a gap that it took too wide.
 */
export function termsOf(sentence: string): readonly Term[] {
  if (sentence.trim() === '') return [];
  if (!ready) {
    nlp.extend(dutchTerms as object);
    ready = true;
  }
  const terms: Term[] = [];
  let at = 0;
  for (const { pre, text, post, normal } of nlp.tokenize(sentence).document.flat()) {
    const start = at + pre.length;
    terms.push({ text, normal, start, end: start + text.length });
    at = start + text.length + post.length;
  }
  return terms;
}
