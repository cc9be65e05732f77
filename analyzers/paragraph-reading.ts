import type { Analysis } from './analysis.ts';
import type { Finding } from './finding.ts';

/** What the rules have to say about one paragraph, wherever it stands. Offsets are the paragraph's own. */
export interface ParagraphReading {
  /** In order of place. */
  readonly findings: readonly Finding[];
  readonly words: number;
  readonly sentences: number;
  /** How many of those sentences were not judged: not Dutch, or source code. */
  readonly skipped: number;
  /** Rules that failed and were left out, with the reason in English. */
  readonly dropped: Analysis['dropped'];
}
