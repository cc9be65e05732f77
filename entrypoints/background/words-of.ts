import { instrumentsFor } from '../../analyzers/instruments/index.ts';
import { rules } from '../../analyzers/rules/index.ts';
import type { RuleWords } from '../shared/rule-words.ts';

/** What a card says about these rules. Ids that do not exist are left out. */
export function wordsOf(ids: readonly string[]): RuleWords[] {
  return [...new Set(ids)].flatMap((id) => {
    const rule = rules.get(id);
    if (rule === undefined) return [];
    // How it is found stays here: functions cannot be sent.
    const { group, title, readings, why, sections, examples } = rule;
    return [
      { rule: { id, group, title, readings, why, sections, examples }, instruments: instrumentsFor(id) },
    ];
  });
}
