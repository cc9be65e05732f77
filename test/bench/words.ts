import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import { shuffled } from './shuffled.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** There is no text to measure on, or too little; the message is for a person. */
export class NoText extends Error {}

export const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/**
 * Different paragraphs of a file, or of the corpus, in an order that is always the same, up to `words` words.
 *
 * @throws {NoText} when there is nothing there, or not enough.
 */
export function paragraphsOf(file: string | null, words: number): string[] {
  const sources = file === null ? corpusTexts() : [read(file)];
  const all = new Set(sources.flatMap((raw) => readPlainText(raw).paragraphs.map(({ text }) => text)));
  const chosen: string[] = [];
  let count = 0;
  for (const text of shuffled([...all])) {
    if (count >= words) break;
    chosen.push(text);
    count += wordsIn(text);
  }
  if (count < words)
    throw new NoText(
      file === null
        ? 'There is no text in ../shared/corpus; name a Dutch text of 50,000 words.'
        : `${file} holds ${count} words; ${words} are needed.`,
    );
  return chosen;
}

function read(file: string): string {
  if (!existsSync(file)) throw new NoText(`There is no file ${file}.`);
  return readFileSync(file, 'utf8');
}

const corpusTexts = (): string[] =>
  existsSync(corpus)
    ? readdirSync(corpus)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => readFileSync(`${corpus}${name}`, 'utf8'))
    : [];
