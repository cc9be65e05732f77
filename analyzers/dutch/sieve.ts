import { dutch } from './dutch.ts';
import { tokenize } from './tokens.ts';

/** What must be there before it is worth asking; see `Rule.needs`. */
interface Needy {
  readonly needs?: readonly (readonly string[])[];
}

/** Counts the words of a paragraph and says which rules could find something in it. */
export type Sieve<R extends Needy = Needy> = (text: string) => {
  readonly words: number;
  readonly rules: readonly R[];
  /** Small Dutch and foreign words, for `isDutch`. */
  readonly dutch: number;
  readonly foreign: number;
};

/**
 * Makes the first, cheap pass over every paragraph: one look at each word, no sentences, no phrases.
 * It may let a rule through for nothing, and never keeps one out that could have found something.
 * A rule that needs a concept that does not exist is let through everywhere, so that it throws and is named.
 */
export function sieve<R extends Needy>(rules: readonly R[]): Sieve<R> {
  const seen = new Int32Array(dutch.ids.length);
  let turn = 0;
  const needs = rules.map((rule) =>
    (rule.needs ?? []).map((any) =>
      any.filter((id) => dutch.ids.includes(id)).map((id) => dutch.indexOf(id)),
    ),
  );
  return (text) => {
    turn++;
    let words = 0;
    let dutchWords = 0;
    let foreign = 0;
    for (const token of tokenize(text)) {
      if (!token.punctuation) words++;
      const { may, tongue } = dutch.word(text.slice(token.start, token.end));
      if (tongue > 0) dutchWords++;
      else if (tongue < 0) foreign++;
      for (let i = 0; i < may.length; i++) seen[may[i] as number] = turn;
    }
    const met = (any: readonly number[]) => any.length === 0 || any.some((index) => seen[index] === turn);
    return {
      words,
      rules: rules.filter((_, index) => (needs[index] ?? []).every(met)),
      dutch: dutchWords,
      foreign,
    };
  };
}
