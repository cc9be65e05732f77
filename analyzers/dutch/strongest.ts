import type { Match } from '../rule.ts';
import type { Reading } from './reading.ts';
import { cover, type Sentence } from './sentence.ts';

/**
 * For rules that judge a whole paragraph and mark it once: the surest claim in it. When the sentence after it (or else
 * the one before it) makes the same claim, both are marked as one, because neither says it all.
 */
export function strongest(
  reading: Reading,
  claim: (sentence: Sentence) => Match | undefined,
  threshold: number,
): Match | undefined {
  const claims = reading.sentences.map((sentence) => {
    const match = claim(sentence);
    return match !== undefined && match.confidence >= threshold ? match : undefined;
  });
  let best = -1;
  claims.forEach((match, index) => {
    if (match !== undefined && match.confidence > (claims[best]?.confidence ?? 0)) best = index;
  });
  const found = claims[best];
  if (found === undefined) return undefined;
  const beside = claims[best + 1] ?? claims[best - 1];
  return beside === undefined ? found : { ...found, ...cover(found, beside) };
}
