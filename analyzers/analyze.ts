import type { Analysis } from './analysis.ts';
import { type Sieve, sieve } from './dutch/sieve.ts';
import { createMemory } from './memory.ts';
import { readParagraph } from './read-paragraph.ts';
import type { Rule } from './rule.ts';
import { rules as everyRule } from './rules/index.ts';
import type { Text } from './text.ts';

/** Reads texts and remembers what it read. */
export interface Analyzer {
  /** The whole text at once. Never throws. */
  analyze(text: Text): Analysis;
  /** The same in steps: it stops after every paragraph that it had to judge, so that a caller can let a page breathe. */
  steps(text: Text): Generator<void, Analysis>;
}

/**
 * Makes an analyzer. It remembers the paragraphs of the last text (analyzers/memory.ts).
 *
 * @param options.rules ids of the rules to use; all when left out. Ids that do not exist are ignored.
 * @param options.from the rules to choose from; for tests.
 */
export function createAnalyzer(
  options: { readonly rules?: ReadonlySet<string>; readonly from?: Iterable<Rule> } = {},
): Analyzer {
  const rules = [...(options.from ?? everyRule.values())].filter(
    (rule) => options.rules?.has(rule.id) ?? true,
  );
  const gate: Sieve<Rule> = sieve(rules);
  const memory = createMemory();

  function* steps(text: Text): Generator<void, Analysis> {
    for (const paragraph of memory.unread(text)) {
      memory.learn(paragraph, readParagraph(paragraph, gate));
      yield;
    }
    return memory.recall(text);
  }

  return {
    steps,
    analyze(text) {
      const run = steps(text);
      for (;;) {
        const step = run.next();
        if (step.done === true) return step.value;
      }
    },
  };
}
