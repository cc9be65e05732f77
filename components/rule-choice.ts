import type { Instrument } from '../analyzers/instrument.ts';
import type { Measured } from '../analyzers/measured.ts';
import type { RuleText } from '../analyzers/rule.ts';

/** What is needed to choose a rule: what it says, how well it does it, and where it starts. */
export interface RuleChoice
  extends Pick<RuleText, 'id' | 'group' | 'title' | 'readings' | 'why' | 'sections' | 'examples'> {
  readonly instruments: readonly Instrument[];
  /** How it did on unseen text; `null` when nobody measured it. */
  readonly measured: Measured | null;
  /** Off for who never chose. */
  readonly quiet: boolean;
}
