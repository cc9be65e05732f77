import { describe, expect, it } from 'vitest';
import { Reading } from '../../../analyzers/dutch/reading.ts';
import { addAtEnd } from '../../../analyzers/dutch/sentence-end.ts';
import { rewritten, sentenceAfter } from '../../../analyzers/dutch/suggestions.ts';
import { wholeSentence } from '../../../analyzers/dutch/whole-sentence.ts';
import type { Suggestion } from '../../../analyzers/finding.ts';

/** The text after a suggestion for what stands between `[[` and `]]`. */
function after(
  marked: string,
  make: (reading: Reading, span: { start: number; end: number }) => Suggestion | undefined,
) {
  const text = marked.replace(/\[\[|\]\]/g, '');
  const span = { start: marked.indexOf('[['), end: marked.indexOf(']]') - 2 };
  const made = make(new Reading({ text, kind: 'body' }), span);
  return made && text.slice(0, made.start) + made.text + text.slice(made.end);
}

describe('a sentence after the one that is marked', () => {
  it.each([
    ['Dat [[is gender]]. En meer.', 'Dat is gender. Zo is het. En meer.'],
    ['Dat [[is gender]]', 'Dat is gender. Zo is het.'],
    ['Is dat [[gender]]? Ja.', 'Is dat gender? Zo is het. Ja.'],
    [
      'Zij zegt: “Dat [[is gender]]. En meer.” Klaar.',
      'Zij zegt: “Dat is gender. En meer.” Zo is het. Klaar.',
    ],
    ['Goed (dat [[is gender]]. En meer.) Klaar.', 'Goed (dat is gender. En meer.) Zo is het. Klaar.'],
    ['Wij noemen [[gender (m/v)]] hier. Klaar.', 'Wij noemen gender (m/v) hier. Zo is het. Klaar.'],
    ['Drie punten, waaronder [[gender]]:', 'Drie punten, waaronder gender: Zo is het.'],
  ])('%s', (marked, expected) => {
    expect(after(marked, (reading, span) => sentenceAfter(reading, span, 'Zo is het'))).toBe(expected);
  });
});

describe('words at the end of the sentence that is marked', () => {
  it.each([
    ['Wij [[tellen zaken]]. En meer.', 'Wij tellen zaken, per sekse. En meer.'],
    ['Wij [[tellen zaken]]', 'Wij tellen zaken, per sekse'],
    ['Zij zegt: “Wij [[tellen zaken]]. En meer.”', 'Zij zegt: “Wij tellen zaken. En meer.” Zo is het.'],
    ['[[Tellen wij zaken]]?', 'Tellen wij zaken? Zo is het.'],
    ['Wij [[tellen zaken (per jaar)]].', 'Wij tellen zaken (per jaar). Zo is het.'],
  ])('%s', (marked, expected) => {
    const words = { tail: 'per sekse', sentence: 'Zo is het' };
    expect(after(marked, (reading, span) => addAtEnd(reading, span, words))).toBe(expected);
  });
});

it('puts a sentence in place of a whole one only', () => {
  const make = (reading: Reading, span: { start: number; end: number }) =>
    wholeSentence(reading, span, 'Zo is het');
  expect(after('Een. [[Dat is gender]]. Twee.', make)).toBe('Een. Zo is het. Twee.');
  expect(after('[[Dat is gender]]', make)).toBe('Zo is het');
  expect(after('Een, [[dat is gender]].', make)).toBeUndefined();
  expect(after('[[Dat is gender]], en meer.', make)).toBeUndefined();
});

it('rewrites only what changes', () => {
  expect(after('De [[gender]] telt.', (r, s) => rewritten(r, s, () => 'sekse'))).toBe('De sekse telt.');
  expect(after('De [[gender]] telt.', (r, s) => rewritten(r, s, (text) => text))).toBeUndefined();
});
