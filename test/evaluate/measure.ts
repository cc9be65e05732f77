import type { Finding } from '../../analyzers/finding.ts';
import type { Text } from '../../analyzers/text.ts';
import { add, type Match, match, nothing, type Tally, tally } from './count.ts';
import type { GoldFinding } from './gold.ts';
import type { GoldDocument, GoldSet } from './sets.ts';

/** What the measuring needs of an analysis. */
export interface Reading {
  readonly findings: readonly Finding[];
  readonly words: number;
  /** Rules that threw, with the reason. */
  readonly dropped: readonly string[];
}

export type Analyze = (text: Text) => Reading;

/** One document, read and counted. */
export interface MeasuredDocument {
  readonly document: GoldDocument;
  readonly words: number;
  readonly match: Match<GoldFinding, Finding>;
}

/** A set, read and counted. */
export interface Measured {
  readonly set: GoldSet;
  readonly documents: readonly MeasuredDocument[];
  readonly words: number;
  readonly rules: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  /** Rules that threw somewhere; a measurement with one of these is worth nothing for that rule. */
  readonly dropped: readonly string[];
}

/** Reads every document of a set. `rules` are the rows of its table. */
export function measure(set: GoldSet, analyze: Analyze, rules: readonly string[]): Measured {
  const dropped = new Set<string>();
  const documents = set.documents.map((document) => {
    const reading = analyze(document.text);
    for (const rule of reading.dropped) dropped.add(rule);
    return { document, words: reading.words, match: match(document.findings, reading.findings) };
  });
  const perRule = tally(
    documents.map((one) => one.match),
    rules,
  );
  return {
    set,
    documents,
    words: documents.reduce((sum, { words }) => sum + words, 0),
    rules: perRule,
    total: [...perRule.values()].reduce(add, nothing),
    dropped: [...dropped].sort(),
  };
}

/** The same measurement for these rules only; its total is theirs. */
export function narrow(measured: Measured, rules: readonly string[]): Measured {
  const kept = new Map([...measured.rules].filter(([rule]) => rules.includes(rule)));
  const documents = measured.documents.map((one) => {
    const only = <T extends { readonly rule: string }>(list: readonly T[]) =>
      list.filter(({ rule }) => rules.includes(rule));
    const { found, missed, falseAlarms } = one.match;
    return { ...one, match: { found: only(found), missed: only(missed), falseAlarms: only(falseAlarms) } };
  });
  return { ...measured, documents, rules: kept, total: [...kept.values()].reduce(add, nothing) };
}

/** How many false alarms fall in paragraphs of each kind, such as hard negatives. */
export function falseAlarmsByKind({ documents }: Measured): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const { document, match } of documents)
    if (match.falseAlarms.length > 0)
      kinds.set(document.kind, (kinds.get(document.kind) ?? 0) + match.falseAlarms.length);
  return kinds;
}

/** False alarms per 1,000 words. */
export function perThousandWords({ total, words }: Measured): number {
  return words === 0 ? 0 : (total.falseAlarms / words) * 1000;
}
