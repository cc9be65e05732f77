import { dutch } from './dutch.ts';
import type { Phrase } from './lexicon.ts';

/** Patterns of a rule, compiled, by what they start with; for {@link Sentence.find}. */
export interface Frame {
  readonly byForm: ReadonlyMap<number, readonly Phrase[]>;
  readonly byConcept: ReadonlyMap<number, readonly Phrase[]>;
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
  const byForm = new Map<number, Phrase[]>();
  const byConcept = new Map<number, Phrase[]>();
  for (const phrase of lines.map((line) => dutch.compile(line))) {
    for (const form of phrase.slots[0]?.forms ?? []) byForm.set(form, [...(byForm.get(form) ?? []), phrase]);
    for (const ref of phrase.slots[0]?.refs ?? [])
      byConcept.set(ref, [...(byConcept.get(ref) ?? []), phrase]);
  }
  return { byForm, byConcept };
}
