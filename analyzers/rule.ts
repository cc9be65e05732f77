import type { Reading } from './dutch/reading.ts';
import type { Group, Suggestion } from './finding.ts';
import type { Span } from './text.ts';

/**
 * What a person reads about a rule: on the card, in the options page and on the rule's page in the documentation.
 * All Dutch, plain (B1 where the subject allows), warm and short; it never calls the writer wrong.
 */
export interface RuleText {
  /** Equals the file's name, and the id on the definition page. */
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  readonly readings: {
    /** *Zo leest het nu.* */
    readonly now: string;
    /** *Zo is het bedoeld.* */
    readonly meant: string;
  };
  /** Why it is marked. One or two sentences. */
  readonly why: string;
  /** Sections of the report that this rests on, such as `['§1.3', '§2.1']`. */
  readonly sections: readonly string[];
  readonly examples: {
    /** *Niet zo*: each holds the words that are marked between `[[` and `]]`. They are the rule's tests. */
    readonly flags: readonly string[];
    /** *Wel zo*: right, though near. They are the rule's tests too. */
    readonly passes: readonly string[];
  };
}

/** A place where a rule sees its misinterpretation. Offsets are UTF-16 offsets into the paragraph's text. */
export interface Match extends Span {
  /** 0 to 1. Below the rule's threshold nothing is shown. */
  readonly confidence: number;
  /** What the rule went by, in English; for tests and for whoever tunes it. Never shown. */
  readonly because?: readonly string[];
}

/** How far another rule's finding reaches when this rule gives way to it. */
export type Reach = 'overlap' | 'sentence' | 'paragraph';

/** One misinterpretation: how it is found, and what is said about it. One file each; a rule never imports a rule. */
export interface Rule extends RuleText {
  /** Matches at or above this confidence become findings. */
  readonly threshold: number;
  /**
   * What must stand in the paragraph before {@link find} is worth calling: of **each** inner list at least one concept.
   * This is what keeps a text without findings cheap. Leave it out only when nothing can be named.
   */
  readonly needs?: readonly (readonly string[])[];
  /**
   * "One claim gets one rule, the most specific": where a finding of one of these rules overlaps this one's,
   * or stands in the same sentence or paragraph, this rule's finding is left out.
   */
  readonly yieldsTo?: Readonly<Record<string, Reach>>;
  /** Finds the misinterpretation in one paragraph. May throw: then the rule is dropped for this text, and named. */
  find(reading: Reading): Iterable<Match>;
  /**
   * One to three suggestions, best first, made of the writer's own sentence where that is possible.
   * Offsets are the paragraph's.
   */
  suggest(match: Match, reading: Reading): readonly Suggestion[];
}
