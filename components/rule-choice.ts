import type { RuleText } from '../analyzers/rule.ts';

/** What is needed to choose a rule: its name and its group, not how it is found. */
export type RuleChoice = Pick<RuleText, 'id' | 'group' | 'title' | 'quiet'>;
