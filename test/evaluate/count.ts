import type { Span } from '../../analyzers/text.ts';

/** A rule in a place: all that counting looks at. */
export interface Marked extends Span {
  readonly rule: string;
}

/** How gold and reported findings of one document meet. */
export interface Match<Gold extends Marked, Reported extends Marked> {
  readonly found: readonly Gold[];
  readonly missed: readonly Gold[];
  readonly falseAlarms: readonly Reported[];
}

/** The counts of one rule, or of all rules together. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly falseAlarms: number;
}

/** `null` where there is nothing to divide by. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/**
 * A gold finding is found when the same rule is reported with a span that overlaps it; a report that overlaps
 * no gold finding of its rule is a false alarm. Findings never cross a paragraph, so overlap implies the same
 * paragraph. Several reports on one gold finding are neither counted twice nor held against the rule.
 */
export function match<Gold extends Marked, Reported extends Marked>(
  gold: readonly Gold[],
  reported: readonly Reported[],
): Match<Gold, Reported> {
  const meets = (a: Marked, b: Marked) => a.rule === b.rule && a.start < b.end && b.start < a.end;
  const isFound = (finding: Gold) => reported.some((report) => meets(finding, report));
  return {
    found: gold.filter(isFound),
    missed: gold.filter((finding) => !isFound(finding)),
    falseAlarms: reported.filter((report) => !gold.some((finding) => meets(finding, report))),
  };
}

export const nothing: Tally = { gold: 0, found: 0, falseAlarms: 0 };

export function add(a: Tally, b: Tally): Tally {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    falseAlarms: a.falseAlarms + b.falseAlarms,
  };
}

/** Precision counts a gold finding once, however many reports point at it. */
export function rates({ gold, found, falseAlarms }: Tally): Rates {
  const precision = found + falseAlarms === 0 ? null : found / (found + falseAlarms);
  const recall = gold === 0 ? null : found / gold;
  const f1 = gold + found + falseAlarms === 0 ? null : (2 * found) / (gold + found + falseAlarms);
  return { precision, recall, f1 };
}

/** The counts per rule over any number of documents; every rule in `rules` has an entry. */
export function tally(
  matches: Iterable<Match<Marked, Marked>>,
  rules: readonly string[],
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>(rules.map((rule) => [rule, nothing]));
  const count = (rule: string, more: Partial<Tally>) =>
    tallies.set(rule, add(tallies.get(rule) ?? nothing, { ...nothing, ...more }));
  for (const { found, missed, falseAlarms } of matches) {
    for (const { rule } of found) count(rule, { gold: 1, found: 1 });
    for (const { rule } of missed) count(rule, { gold: 1 });
    for (const { rule } of falseAlarms) count(rule, { falseAlarms: 1 });
  }
  return tallies;
}
