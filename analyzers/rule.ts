import type { Group } from './finding.ts';

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
