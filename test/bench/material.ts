import { createAnalyzer } from '../../analyzers/analyze.ts';
import { Reading } from '../../analyzers/dutch/reading.ts';
import { rules } from '../../analyzers/rules/index.ts';
import { expressionOf } from './expression.ts';
import { readPatterns } from './patterns.ts';
import { shuffled } from './shuffled.ts';
import type { Material } from './system.ts';
import { textOf } from './text-of.ts';
import { wordsIn } from './words.ts';

/** Paragraphs that a word is typed in. */
const TYPED = 200;
/** Of about eighty words. */
const SHORT = 72;
const LONG = 88;

/** Makes what every system is given, of the paragraphs of one text. */
export function materialOf(paragraphs: readonly string[]): Material {
  const patterns = readPatterns();
  const vocabulary = [...new Set(paragraphs.join(' ').match(/[\p{L}-]+/gu))];
  const needed = [...rules.values()].map(({ needs }) =>
    (needs ?? []).map((any) => vocabulary.filter((word) => isOneOf(word, any))),
  );
  return {
    paragraphs,
    ...edits(paragraphs, vocabulary),
    needs: needed
      .map((lists) => lists.filter((words) => words.length > 0))
      .filter(({ length }) => length > 0),
    phrases: phrasesOf([...patterns.concepts.values()].flat()),
    expressions: [...patterns.concepts.values()]
      .flat()
      .concat(patterns.frames)
      .map((slots) => expressionOf(slots, patterns.concepts)),
  };
}

const isOneOf = (word: string, concepts: readonly string[]): boolean =>
  new Reading({ text: word, kind: 'body' }).has(...concepts);

/** Whole words, in phrases without gaps: what a search by phrase can look for. */
function phrasesOf(lines: ReturnType<typeof readPatterns>['frames']): string[] {
  const isPlain = (word: string) => /^[\p{L}-]+$/u.test(word);
  const phrases = lines.filter((slots) =>
    slots.every(
      ({ words, refs, skip, optional }) => skip === 0 && !optional && refs.length === 0 && words.length > 0,
    ),
  );
  return [...new Set(phrases.map((slots) => slots.map(({ words }) => words[0]).join(' ')))].filter((phrase) =>
    phrase.split(' ').every(isPlain),
  );
}

/** Paragraphs of about eighty words with one word typed in them: ordinary ones, and ones that hold a rule's example. */
function edits(paragraphs: readonly string[], vocabulary: readonly string[]) {
  const analyzer = createAnalyzer();
  const found = (text: string) => analyzer.analyze(textOf([text])).findings.length;
  const words = shuffled(vocabulary);
  const type = (text: string, turn: number) => {
    const spaces = [...text.matchAll(/ /gu)].map(({ index }) => index);
    const at = spaces[(turn * 31) % spaces.length] ?? 0;
    return `${text.slice(0, at)} ${words[turn % words.length]}${text.slice(at)}`;
  };
  const quiet = paragraphs.filter((text) => found(text) === 0);
  const whole = quiet.filter((text) => wordsIn(text) >= SHORT && wordsIn(text) <= LONG);
  if (whole.length === 0) throw new Error(`No paragraph of ${SHORT} to ${LONG} words in this text`);
  const typed = Array.from({ length: TYPED }, (_, turn) => type(whole[turn % whole.length] as string, turn));
  const examples = shuffled(
    [...rules.values()].flatMap(({ examples }) =>
      examples.flags.map((flag) => flag.replace(/\[\[|\]\]/gu, '')),
    ),
  );
  const fired = examples.map((example, turn) => {
    const filler = (whole[turn % whole.length] as string).split(' ').slice(0, SHORT - wordsIn(example));
    return `${type(filler.join(' '), turn)}. ${example}`;
  });
  return { typed, fired: fired.filter((text) => found(text) > 0).slice(0, TYPED) };
}
