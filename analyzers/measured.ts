import counted from './rules/measured.json';

/** How a rule did on text that it was not made with. Counts, so that nobody rounds twice. */
export interface Measured {
  /** Passages that a careful reader labelled with this rule. */
  readonly gold: number;
  /** How many of those the rule found. */
  readonly found: number;
  /** What it reported where the reader saw nothing of the kind. */
  readonly falseAlarms: number;
}

/** Below this precision a rule is off until someone turns it on: a wrong mark costs more than a missed one. */
const ENOUGH = 0.85;

/** The measurement of every rule, by id. Written by `npm run pages`, never by hand. */
export const measured: ReadonlyMap<string, Measured> = new Map(Object.entries(counted.rules));

/** The text that was measured on, as a file in the gold format. */
export const measuredOn: string = counted.on;

/** The share of what a rule reports that is right, 0 to 1; `null` when it was never measured or reported nothing. */
export function precisionOf(counts: Measured | undefined): number | null {
  const { found, falseAlarms } = counts ?? { found: 0, falseAlarms: 0 };
  return found + falseAlarms === 0 ? null : found / (found + falseAlarms);
}

/** Whether a rule is off for who never chose: its precision on unseen text is too low, or not known. */
export function isQuiet(counts: Measured | undefined): boolean {
  const precision = precisionOf(counts);
  return precision === null || precision < ENOUGH;
}
