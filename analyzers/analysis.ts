import type { Finding } from './finding.ts';

/** What the rules have to say about one text. */
export interface Analysis {
  /** In order of place. Offsets are UTF-16 offsets into the text's `raw`; `raw.slice(start, end) === quote`. */
  readonly findings: readonly Finding[];
  readonly words: number;
  readonly sentences: number;
  /** How many of those sentences were not judged: not Dutch, or source code. */
  readonly skipped: number;
  /** Rules that failed and were left out of (part of) this analysis, with the reason in English. */
  readonly dropped: readonly { readonly rule: string; readonly reason: string }[];
}
