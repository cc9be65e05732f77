import type { Occurrence } from './scan.ts';
import type { Sentence } from './sentence.ts';

/**
 * The nearest pair of two concepts in a sentence that overlap or stand at most `within` words apart. Unlike
 * `Sentence.near` it counts a pair in which one holds the other ("financieel afhankelijk van de *partner*").
 */
export function adjoining(
  sentence: Sentence,
  a: readonly string[],
  b: readonly string[],
  within: number,
): readonly [Occurrence, Occurrence] | undefined {
  const seconds = sentence.all(...b);
  if (seconds.length === 0) return undefined;
  let best: readonly [Occurrence, Occurrence] | undefined;
  let least = within + 1;
  for (const first of sentence.all(...a)) {
    for (const second of seconds) {
      if (first.from === second.from && first.to === second.to) continue;
      const apart = Math.max(0, second.from - first.to, first.from - second.to);
      if (apart < least) [best, least] = [[first, second], apart];
    }
  }
  return best;
}
