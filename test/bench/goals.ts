import type { Measured } from './child.ts';
import { median, percentile } from './statistics.ts';

/** What every system measured in one round, by the system's name. */
export type Round = ReadonlyMap<string, Measured>;

/** A line of the table. Ratios are made within a round, where the machine was the same for both. */
export interface Goal {
  readonly measure: string;
  readonly against: string;
  /** The systems that have to be measured for it; the first is what `--only` names. */
  readonly systems: readonly string[];
  /** Of our time to theirs when it must stay under, of theirs to ours when it must go over; none: only reported. */
  readonly bar:
    | { readonly atLeast: number; readonly aim: number }
    | { readonly atMost: number; readonly aim: number }
    | null;
  readonly unit: 'ms' | 'MB';
  readonly ours: (round: Round) => number;
  readonly theirs: (round: Round) => number;
}

const of = (round: Round, system: string): Measured => {
  const measured = round.get(system);
  if (measured === undefined) throw new Error(`${system} was not measured`);
  return measured;
};
const us = (round: Round): Measured => of(round, 'genderbril');
const warm = (measured: Measured): number => median(measured.warm);
/** Of a system that was given a part of the text, because all of it would take minutes: what the whole would take. */
const scaled = (round: Round, system: string, time: (measured: Measured) => number): number =>
  (time(of(round, system)) / of(round, system).size) * us(round).size;

const whole = (against: string, system: string, bar: Goal['bar'], theirs = warm): Goal => ({
  measure: 'whole text, warm',
  against,
  systems: [system],
  bar,
  unit: 'ms',
  ours: (round) => warm(us(round)),
  theirs: (round) => scaled(round, system, theirs),
});

export const goals: readonly Goal[] = [
  whole('compromise/one tokenising', 'compromise', { atLeast: 10, aim: 30 }),
  whole('retext-dutch with phrases', 'retext-dutch', { atLeast: 12, aim: 40 }),
  whole('alex, per byte', 'alex', { atLeast: 50, aim: 150 }),
  whole('textlint, five rules, per byte', 'textlint', { atLeast: 100, aim: 300 }),
  // It remembers every sentence that it has seen: only its first pass reads.
  whole('harper.js, first pass, per byte', 'harper', { atLeast: 300, aim: 1000 }, ({ first }) => first),
  whole('as many regular expressions, per byte', 'expressions', null),
  whole('a loop over the characters', 'characters', { atMost: 40, aim: 10 }),
  {
    measure: 'from nothing: import, compile, first pass',
    against: 'compromise/one, the same',
    systems: ['compromise'],
    bar: { atLeast: 2, aim: 5 },
    unit: 'ms',
    ours: (round) => us(round).cold,
    theirs: (round) => of(round, 'compromise').cold,
  },
  {
    measure: 'one word typed, no rule near, median',
    against: 'compromise/one tokenising the paragraph',
    systems: ['compromise'],
    bar: { atLeast: 10, aim: 30 },
    unit: 'ms',
    ours: (round) => median(us(round).typed ?? []),
    theirs: (round) => median(of(round, 'compromise').typed ?? []),
  },
  {
    measure: 'one word typed where a rule fires, p95',
    against: 'compromise/one and a net of as many rules',
    systems: ['net'],
    bar: { atMost: 1, aim: 0.3 },
    unit: 'ms',
    ours: (round) => percentile(us(round).fired ?? [], 0.95),
    theirs: (round) => percentile(of(round, 'net').fired ?? [], 0.95),
  },
  {
    measure: 'whole text again after one edit',
    against: 'the full pass',
    systems: ['again'],
    bar: { atMost: 1 / 20, aim: 1 / 50 },
    unit: 'ms',
    ours: (round) => median(us(round).again ?? []),
    theirs: (round) => warm(us(round)),
  },
  {
    measure: 'ten times the words',
    against: 'the text once',
    systems: ['ten-times-words'],
    bar: { atMost: 11, aim: 10 },
    unit: 'ms',
    ours: (round) => warm(of(round, 'ten-times-words')),
    theirs: (round) => warm(us(round)),
  },
  {
    measure: 'ten times the patterns',
    against: 'the patterns once',
    systems: ['ten-times-patterns'],
    bar: { atMost: 4, aim: 2.6 },
    unit: 'ms',
    ours: (round) => warm(of(round, 'ten-times-patterns')),
    theirs: (round) => warm(us(round)),
  },
  {
    measure: 'peak memory over the empty process',
    against: 'compromise/one on the document',
    systems: ['compromise', 'nothing'],
    bar: { atMost: 1 / 3, aim: 1 / 6 },
    unit: 'MB',
    ours: (round) => (us(round).memory - of(round, 'nothing').memory) / 1e6,
    theirs: (round) => (of(round, 'compromise').memory - of(round, 'nothing').memory) / 1e6,
  },
];
