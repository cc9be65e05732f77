import type { Analysis } from './analysis.ts';
import { createMemory } from './memory.ts';
import { createReader } from './reader.ts';
import type { Rule } from './rule.ts';
import type { Text } from './text.ts';

/** Reads texts and remembers what it read. */
export interface Analyzer {
  /** The whole text at once. Never throws. */
  analyze(text: Text): Analysis;
}

/**
 * Makes an analyzer: a reader (analyzers/reader.ts) and a memory of the last text (analyzers/memory.ts).
 *
 * @param options.rules ids of the rules to use; all when left out. Ids that do not exist are ignored.
 * @param options.from the rules to choose from; for tests.
 */
export function createAnalyzer(
  options: { readonly rules?: ReadonlySet<string>; readonly from?: Iterable<Rule> } = {},
): Analyzer {
  const read = createReader(options);
  const memory = createMemory();
  return {
    analyze(text) {
      for (const paragraph of memory.unread(text)) memory.learn(paragraph, read(paragraph));
      return memory.recall(text);
    },
  };
}
