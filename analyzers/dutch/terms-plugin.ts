import { fold } from './fold.ts';
import { tokenize } from './tokens.ts';

interface Cut {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
}

/** What of compromise's world is replaced here. */
interface World {
  readonly methods: {
    readonly one: {
      killUnicode: (text: string) => string;
      readonly tokenize: {
        splitSentences: (text: string) => string[];
        splitTerms: (text: string) => string[];
        splitWhitespace: (text: string) => Cut;
      };
    };
  };
  readonly compute: { contractions: () => void };
}

/**
 * Makes `compromise/one` read Dutch: what it is given is one sentence (its own split is English: "art. 3" ends one,
 * "ouderen al." does not), its terms are the words of `tokens.ts` (its own cut `man-vrouwverhoudingen` in two, but not
 * between brackets), its normal form is that of `fold.ts`, so that text and lexicon meet, and nothing is taken for an
 * English contraction ("dun" is not "do not", "d'r" not "de r", "2019-2023" not "2019 to 2023").
 * Every character of the sentence ends up in exactly one term, so that its offsets can be trusted.
 */
export const dutchTerms = {
  mutate(world: World): void {
    const { one } = world.methods;
    one.killUnicode = fold;
    one.tokenize.splitSentences = (text) => [text];
    one.tokenize.splitTerms = splitTerms;
    one.tokenize.splitWhitespace = splitEdges;
    world.compute.contractions = () => {};
  },
};

/** One string a word. What stands between two words goes with the second from its last white space on. */
function splitTerms(sentence: string): string[] {
  const words = tokenize(sentence).filter((token) => !token.punctuation);
  const cuts = words.slice(1).map((word, i) => {
    const between = sentence.slice(words[i]?.end, word.start);
    const open = /\S*$/u.exec(between)?.[0].length ?? 0;
    return open < between.length ? word.start - open : word.start;
  });
  return [0, ...cuts].map((from, i) => sentence.slice(from, cuts[i] ?? sentence.length));
}

/** The word itself, what stands before it and what stands after it. */
function splitEdges(term: string): Cut {
  const word = tokenize(term).find((token) => !token.punctuation);
  const start = word?.start ?? 0;
  const end = word?.end ?? term.trimEnd().length;
  return { text: term.slice(start, end), pre: term.slice(0, start), post: term.slice(end), tags: new Set() };
}
