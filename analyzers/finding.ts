import type { Span } from './text.ts';

/** The three groups of the definition page; a mark's line style follows the group. */
export type Group = 'begrip' | 'framing' | 'uitwerking';

/**
 * Words that can go into the draft. `replace`: `text` takes the place of `[start, end)`.
 * `insert`: `start === end`, `text` goes in there. Offsets are UTF-16, in the same text as the finding's.
 */
export interface Suggestion extends Span {
  readonly kind: 'replace' | 'insert';
  readonly text: string;
}

/** One misinterpretation in one place. `raw.slice(start, end) === quote`, always. */
export interface Finding extends Span {
  /** The rule's id, as on the definition page. */
  readonly rule: string;
  readonly group: Group;
  readonly quote: string;
  readonly title: string;
  /** Why this is marked, in one or two plain Dutch sentences. */
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
  /** Ids of instruments, best first. */
  readonly instruments: readonly string[];
  /** 0 to 1, how sure the rule is; at or above the rule's own threshold, or it would not be here. */
  readonly confidence: number;
}
