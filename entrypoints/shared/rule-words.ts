import type { Instrument } from '../../analyzers/instrument.ts';
import type { RuleText } from '../../analyzers/rule.ts';

/** All that a card says about a rule, beside what was found. */
export interface RuleWords {
  readonly rule: RuleText;
  /** Best first. */
  readonly instruments: readonly Instrument[];
}
