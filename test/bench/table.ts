import type { Goal, Round } from './goals.ts';
import { median } from './statistics.ts';

/** One goal as it came out. */
export interface Outcome {
  readonly goal: Goal;
  /** The ratio that the goal speaks of, one a round. */
  readonly ratios: readonly number[];
  readonly ours: number;
  readonly theirs: number;
  readonly met: 'met' | 'not met' | '–';
}

/** Holds what was measured against a goal: the median of the ratios of the rounds counts. */
export function outcome(goal: Goal, rounds: readonly Round[]): Outcome {
  const { bar } = goal;
  const isFaster = bar === null || 'atLeast' in bar;
  const ratios = rounds.map((round) =>
    isFaster ? goal.theirs(round) / goal.ours(round) : goal.ours(round) / goal.theirs(round),
  );
  const ratio = median(ratios);
  const isMet = bar === null || ('atLeast' in bar ? ratio >= bar.atLeast : ratio <= bar.atMost);
  return {
    goal,
    ratios,
    ours: median(rounds.map(goal.ours)),
    theirs: median(rounds.map(goal.theirs)),
    met: bar === null ? '–' : isMet ? 'met' : 'not met',
  };
}

/** A Markdown table, as the README carries it. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = [
    ['measure', 'against', 'ours', 'theirs', 'ratio (lowest–highest round)', 'goal (aim)', ''],
    ...outcomes.map(({ goal, ratios, ours, theirs, met }) => [
      goal.measure,
      goal.against,
      `${figures(ours)} ${goal.unit}`,
      `${figures(theirs)} ${goal.unit}`,
      `${times(median(ratios))} (${times(Math.min(...ratios))}–${times(Math.max(...ratios))})`,
      bar(goal),
      met,
    ]),
  ];
  const widths = (rows[0] as string[]).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] as string).length), 3),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] as number)).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

function bar({ bar }: Goal): string {
  if (bar === null) return '–';
  return 'atLeast' in bar
    ? `≥ ${times(bar.atLeast)} (${times(bar.aim)})`
    : `≤ ${times(bar.atMost)} (${times(bar.aim)})`;
}

const times = (ratio: number): string => `${figures(ratio)}×`;

/** Three figures that count, and no more. */
const figures = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));
