import { rates, type Tally } from './count.ts';
import type { Measured } from './measure.ts';

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);

function entry(tally: Tally) {
  const { precision, recall, f1 } = rates(tally);
  return { ...tally, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

/**
 * What `--json` writes: per set, per rule and in total. The rule pages show `dev` from here, so that no page
 * ever carries a number that a person typed.
 */
export function numbers(sets: readonly Measured[]): string {
  const written = sets.map(
    ({ set, words, total, rules }) =>
      [
        set.title,
        {
          words,
          total: entry(total),
          rules: Object.fromEntries([...rules].map(([rule, tally]) => [rule, entry(tally)])),
        },
      ] as const,
  );
  return `${JSON.stringify({ sets: Object.fromEntries(written) }, null, 2)}\n`;
}
