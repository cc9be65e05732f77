import { analysisMessages } from '../shared/analysis-messages.ts';
import type { RuleWords } from '../shared/rule-words.ts';

/** What cards say about rules, asked from the background when a rule is first found. */
export interface WordsOfRules {
  /** `undefined` while they are not here yet. */
  of(rule: string): RuleWords | undefined;
  /** Asks for the words that are not here yet; resolves when they are, or when nobody answered. */
  want(rules: Iterable<string>): Promise<void>;
}

export function openWordsOfRules(signal: AbortSignal): WordsOfRules {
  const known = new Map<string, RuleWords>();
  return {
    of: (rule) => known.get(rule),
    async want(rules) {
      const missing = [...new Set(rules)].filter((rule) => !known.has(rule));
      if (missing.length === 0) return;
      const words = await analysisMessages.words(missing, signal);
      for (const one of words ?? []) known.set(one.rule.id, one);
    },
  };
}
