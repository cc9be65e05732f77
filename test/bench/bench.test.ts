import { expect, it } from 'vitest';
import type { Measured } from './child.ts';
import { expressionOf } from './expression.ts';
import { type Goal, goals } from './goals.ts';
import { parseOptions } from './options.ts';
import { readPatterns } from './patterns.ts';
import { shuffled } from './shuffled.ts';
import { median, percentile } from './statistics.ts';
import { outcome, table } from './table.ts';

const measured = (warm: number): Measured => ({
  cold: warm * 3,
  first: warm * 2,
  memory: 5e7 + warm * 1e6,
  warm: [warm, warm, warm * 9],
  size: 1000,
  saw: 1,
});
const round = (ours: number, theirs: number) =>
  new Map([
    ['genderbril', measured(ours)],
    ['compromise', measured(theirs)],
    ['nothing', measured(0)],
  ]);
const goal = (measure: string): Goal => {
  const found = goals.find((one) => one.measure.startsWith(measure) && one.systems[0] === 'compromise');
  if (found === undefined) throw new Error(measure);
  return found;
};

it('takes the middle, and the place that nearly all stay under', () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(percentile([...Array(101).keys()], 0.95)).toBe(95);
});

it('holds the median of the rounds’ ratios against the goal, whichever way it points', () => {
  const rounds = [round(10, 90), round(20, 220), round(10, 120)];
  expect(outcome(goal('whole text, warm'), rounds)).toMatchObject({ met: 'met', ratios: [9, 11, 12] });
  expect(outcome(goal('whole text, warm'), [round(10, 99)]).met).toBe('not met');
  expect(outcome(goal('peak memory'), [round(10, 40)])).toMatchObject({ met: 'met', ratios: [0.25] });
  expect(outcome(goal('peak memory'), [round(20, 40)]).met).toBe('not met');
});

it('prints a table with a row for each goal', () => {
  const lines = table([outcome(goal('whole text, warm'), [round(10, 120)])]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/\| 10 ms +\| 120 ms +\| 12× \(12×–12×\) +\| ≥ 10× \(30×\) +\| met/u);
});

it('refuses what it does not know', () => {
  expect(parseOptions(['--only', 'alex', '--rounds', '3', 'a.txt'], ['alex'])).toEqual({
    only: ['alex'],
    rounds: 3,
    file: 'a.txt',
  });
  for (const args of [['--only', 'alexa'], ['--rounds', '0'], ['--rounds'], ['--fast'], ['a.txt', 'b.txt']])
    expect(typeof parseOptions(args, ['alex'])).toBe('string');
});

it('shuffles the same way every time, and loses nothing', () => {
  const things = [...Array(50).keys()];
  expect(shuffled(things)).toEqual(shuffled(things));
  expect(shuffled(things)).not.toEqual(things);
  expect([...shuffled(things)].sort((a, b) => a - b)).toEqual(things);
});

it('reads every pattern, and writes each as an expression', () => {
  const { concepts, frames } = readPatterns();
  expect(concepts.get('gender')?.length).toBeGreaterThan(1);
  expect(frames.length).toBeGreaterThan(100);
  const all = [...concepts.values()].flat().concat(frames);
  for (const slots of all) expect(() => new RegExp(expressionOf(slots, concepts), 'iu')).not.toThrow();
  const [slots] = concepts.get('gender') ?? [];
  expect('Een genderkloof.').toMatch(new RegExp(expressionOf(slots ?? [], concepts), 'iu'));
  expect('We agenderen dit.').not.toMatch(new RegExp(expressionOf(slots ?? [], concepts), 'iu'));
});
