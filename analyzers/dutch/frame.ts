import { dutch } from './dutch.ts';
import type { Phrase } from './lexicon.ts';

/** Patterns of a rule, compiled; for {@link Sentence.find}. */
export interface Frame {
  readonly phrases: readonly Phrase[];
}

/**
 * Compiles the patterns of a rule, in the notation of `pattern.ts`; one pattern a line or between ` ; `, `#` comments.
 * Make frames at the top of a rule's file: compiling is not free.
 *
 * @throws when a pattern cannot be read or names a concept that does not exist.
 */
export function frame(source: string): Frame {
  const lines = source
    .split('\n')
    .map((line) => line.replace(/#.*$/u, ''))
    .flatMap((line) => line.split(' ; '))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { phrases: lines.map((line) => dutch.compile(line)) };
}
