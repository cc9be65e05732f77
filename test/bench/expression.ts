import type { Slot } from '../../analyzers/dutch/pattern.ts';

/** Alternatives that stand for a concept in an expression; more only makes it slower. */
const OF_A_CONCEPT = 12;

/** One pattern as the regular expression that a person would write for it. */
export function expressionOf(
  slots: readonly Slot[],
  concepts: ReadonlyMap<string, readonly (readonly Slot[])[]>,
): string {
  let source = '';
  slots.forEach(({ words, refs, optional, skip }, index) => {
    if (skip > 0) {
      source += `(?:[\\s,]+[^\\s,]+){0,${skip}}?`;
      return;
    }
    const ofConcepts = refs.flatMap((id) => plainWords(concepts.get(id) ?? []).slice(0, OF_A_CONCEPT));
    const place = `(?:${[...words, ...ofConcepts].map(escaped).join('|')})`;
    const joined = index === 0 ? `(?<![\\p{L}\\p{N}])${place}` : `[\\s,]+${place}`;
    source += optional ? `(?:${joined})?` : joined;
  });
  return `${source}(?![\\p{L}\\p{N}])`;
}

/** The words that are a concept by themselves. */
export const plainWords = (lines: readonly (readonly Slot[])[]): string[] =>
  lines.flatMap((slots) => (slots.length === 1 ? [...(slots[0] as Slot).words] : []));

const escaped = (word: string): string =>
  word.replace(/[.()[\]+?|^$\\/]/gu, '\\$&').replace(/(?<=.)\*$|^\*(?=.)/gu, '[\\p{L}-]*');
