import { isQuiet, measured } from '../../analyzers/measured.ts';
import { rules } from '../../analyzers/rules/index.ts';

/** Ids of the rules that are on for who never chose: what a fresh profile marks. */
export const loudRules: ReadonlySet<string> = new Set(
  [...rules.keys()].filter((id) => !isQuiet(measured.get(id))),
);
