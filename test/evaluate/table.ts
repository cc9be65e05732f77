import { rates, type Tally } from './count.ts';
import type { Measured } from './measure.ts';

const headings = ['gold', 'found', 'missed', 'false', 'P', 'R', 'F1'] as const;
const columnWidth = 7;
const gap = '  |';

/** A table with a row per rule and a total; the sets stand side by side. */
export function table(sets: readonly Measured[], rules: readonly string[]): string {
  const nameWidth = Math.max(...rules.map((rule) => rule.length), 'total'.length);
  const groupWidth = headings.length * columnWidth;
  const row = (name: string, groups: readonly string[]) =>
    [name.padEnd(nameWidth), ...groups.map((group) => group.padEnd(groupWidth))].join(gap).trimEnd();
  const headed = sets.map(({ set }) => ` ${set.title}`);
  const line = '-'.repeat(nameWidth + sets.length * (groupWidth + gap.length));
  return [
    row('', headed),
    row(
      'rule',
      sets.map(() => cells(headings)),
    ),
    line,
    ...rules.map((rule) =>
      row(
        rule,
        sets.map((set) => counts(set.rules.get(rule))),
      ),
    ),
    line,
    row(
      'total',
      sets.map((set) => counts(set.total)),
    ),
  ].join('\n');
}

/** `0.953`, or `-` where there was nothing to divide by. */
export function fraction(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

const cells = (values: readonly string[]) => values.map((value) => value.padStart(columnWidth)).join('');

function counts(tally: Tally | undefined): string {
  if (!tally) return '';
  const { gold, found, falseAlarms } = tally;
  const { precision, recall, f1 } = rates(tally);
  return cells([
    ...[gold, found, gold - found, falseAlarms].map(String),
    fraction(precision),
    fraction(recall),
    fraction(f1),
  ]);
}
