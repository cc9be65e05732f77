import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import type { Paragraph } from '../../analyzers/text.ts';
import { slicesOf } from '../../entrypoints/review.content/slices-of.ts';
import { validJudgeRequest } from '../../entrypoints/shared/valid-judge-request.ts';

const paragraph = fc
  .record({
    words: fc.constantFrom('beleid ', 'gender. ', 'éé', '\ud800', '😀'),
    times: fc.oneof(fc.nat(40), fc.nat(12_000)),
  })
  .map(({ words, times }): Paragraph => {
    const text = words.repeat(times);
    return { kind: 'body', start: 0, end: text.length, text };
  });

it('loses nothing, keeps the order, and asks nothing that would be refused', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
      const slices = slicesOf(paragraphs);
      const parts = slices.flat();
      for (const one of paragraphs) {
        const own = parts.filter((part) => part.paragraph === one);
        expect(own.map(({ text }) => text).join('')).toBe(one.text);
        expect(own.map(({ last }) => last)).toEqual(own.map((_, index) => index === own.length - 1));
        for (const { start, text } of own) expect(one.text.slice(start, start + text.length)).toBe(text);
      }
      expect([...new Set(parts.map((part) => part.paragraph))]).toEqual(paragraphs);
      for (const slice of slices) {
        const asked = slice.map(({ text }) => ({ kind: 'body', text }));
        expect(
          validJudgeRequest({ kind: 'genderbril:judge', rulesOff: [], paragraphs: asked }),
        ).not.toBeNull();
      }
    }),
    { numRuns: 60 },
  );
});

it('asks many short paragraphs in several questions', () => {
  const { paragraphs } = readPlainText(
    Array.from({ length: 900 }, (_, index) => `Zin ${index}.`).join('\n\n'),
  );
  expect(slicesOf(paragraphs).length).toBeGreaterThan(3);
});

it('asks nothing of nothing', () => {
  expect(slicesOf([])).toEqual([]);
});
