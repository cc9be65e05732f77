import { describe, expect, it } from 'vitest';
import { match, rates, tally } from './count.ts';

const mark = (rule: string, start: number, end: number) => ({ rule, start, end });

describe('match', () => {
  it('finds on the least overlap, and not on touching', () => {
    const gold = [mark('a', 10, 20)];
    expect(match(gold, [mark('a', 19, 30)]).found).toEqual(gold);
    expect(match(gold, [mark('a', 20, 30)])).toEqual({
      found: [],
      missed: gold,
      falseAlarms: [mark('a', 20, 30)],
    });
  });

  it('counts another rule in the same place as a miss and a false alarm', () => {
    const { missed, falseAlarms } = match([mark('a', 0, 9)], [mark('b', 0, 9)]);
    expect(missed).toEqual([mark('a', 0, 9)]);
    expect(falseAlarms).toEqual([mark('b', 0, 9)]);
  });

  it('counts a false alarm in a positive as well', () => {
    const { found, falseAlarms } = match([mark('a', 0, 9)], [mark('a', 2, 4), mark('a', 40, 50)]);
    expect(found).toHaveLength(1);
    expect(falseAlarms).toEqual([mark('a', 40, 50)]);
  });

  it('counts two reports on one finding once, and one report on two findings for both', () => {
    expect(match([mark('a', 0, 9)], [mark('a', 0, 3), mark('a', 5, 9)])).toMatchObject({
      found: [mark('a', 0, 9)],
      falseAlarms: [],
    });
    expect(match([mark('a', 0, 3), mark('a', 5, 9)], [mark('a', 0, 9)]).missed).toEqual([]);
  });
});

describe('rates', () => {
  it('are those of the textbook', () => {
    const { precision, recall, f1 } = rates({ gold: 10, found: 6, falseAlarms: 2 });
    expect(precision).toBeCloseTo(0.75);
    expect(recall).toBeCloseTo(0.6);
    expect(f1).toBeCloseTo((2 * 0.75 * 0.6) / 1.35);
  });

  it('are not there where there is nothing to divide by', () => {
    expect(rates({ gold: 0, found: 0, falseAlarms: 0 })).toEqual({ precision: null, recall: null, f1: null });
    expect(rates({ gold: 4, found: 0, falseAlarms: 0 })).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(rates({ gold: 0, found: 0, falseAlarms: 3 })).toEqual({ precision: 0, recall: null, f1: 0 });
  });
});

describe('tally', () => {
  it('adds up over documents, with an entry for a rule that has nothing', () => {
    const one = match([mark('a', 0, 9), mark('b', 0, 9)], [mark('a', 0, 9)]);
    const two = match([], [mark('a', 3, 4)]);
    expect(Object.fromEntries(tally([one, two], ['a', 'b', 'c']))).toEqual({
      a: { gold: 1, found: 1, falseAlarms: 1 },
      b: { gold: 1, found: 0, falseAlarms: 0 },
      c: { gold: 0, found: 0, falseAlarms: 0 },
    });
  });
});
