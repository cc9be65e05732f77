import { rules } from '../../analyzers/rules/index.ts';

/** Ids of the rules that are on for who never chose: what a fresh profile marks. */
export const loudRules: ReadonlySet<string> = new Set(
  [...rules.values()].filter(({ quiet }) => quiet === undefined).map(({ id }) => id),
);
