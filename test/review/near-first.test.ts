import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearFirst } from '../../entrypoints/review.content/near-first.ts';

it('begins in the middle of the screen, however long the document and however little of it is drawn', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40, max: 3000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (length, at) => {
        const items = Array.from({ length }, (_, index) => index);
        const middle = Math.floor(at * (length - 1));
        let looks = 0;
        const order = nearFirst(items, (index) => {
          looks++;
          return Math.abs(index - middle) <= 20 ? Math.abs(index - middle) * 50 : Number.POSITIVE_INFINITY;
        });
        expect(order[0]).toBe(middle);
        const away = order.map((index) => Math.abs(index - middle));
        expect(away).toEqual([...away].sort((a, b) => a - b));
        expect(new Set(order).size).toBe(length);
        expect(looks).toBeLessThanOrEqual(202);
      },
    ),
  );
});

it('keeps the order of a document of which nothing is drawn', () => {
  const items = Array.from({ length: 500 }, (_, index) => index);
  expect(nearFirst(items, () => Number.POSITIVE_INFINITY)).toEqual(items);
  expect(nearFirst([], () => 0)).toEqual([]);
});
