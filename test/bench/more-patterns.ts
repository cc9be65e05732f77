import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LITERAL } from './patterns.ts';
import { shuffled } from './shuffled.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Shorter words are those of the language, not of a subject; a copy that changed them would look for nothing. */
const GRAMMAR = 4;

/**
 * Copies what the bench builds, with each concept and each rule there `times` times. A copy has the shape of what it was
 * copied from, and other words of the same text in the place of its words: it has as much to look at, and its concepts
 * do occur.
 *
 * @param paragraphs the text that will be read.
 * @param to the folder for the copy; emptied first.
 */
export function multiplyPatterns(times: number, paragraphs: readonly string[], to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, 'test'), { recursive: true });
  cpSync(join(root, 'analyzers'), join(to, 'analyzers'), { recursive: true });
  cpSync(join(root, 'test', 'bench'), join(to, 'test', 'bench'), { recursive: true });
  const replace = replacer(paragraphs);
  const concepts = filesIn(join(to, 'analyzers', 'dutch', 'concepts'));
  const ids = new Set(concepts.map((path) => basename(path, '.ts')));
  const rules = filesIn(join(to, 'analyzers', 'rules')).filter((path) => !path.endsWith('index.ts'));
  for (const path of [...concepts, ...rules]) {
    const source = readFileSync(path, 'utf8');
    for (let copy = 2; copy <= times; copy++) {
      const patterns = source.replace(
        LITERAL,
        (_, maker: string, space: string, literal: string) =>
          `${maker}(${space}${literal.replace(/[@\p{L}][\p{L}-]*/gu, (word) =>
            word.startsWith('@') ? `${word}-${copy}` : replace(word, copy),
          )}`,
      );
      const own = patterns
        .replace(/'([a-z-]+)'/gu, (quoted, id: string) => (ids.has(id) ? `'${id}-${copy}'` : quoted))
        .replace(/^( {2}id: '[a-z-]+)'/mu, `$1-${copy}'`);
      writeFileSync(path.replace(/\.ts$/u, `-${copy}.ts`), own);
    }
  }
}

const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

/** Gives for a word, or the part of a word, another of the same length out of the text; always the same one. */
function replacer(paragraphs: readonly string[]): (word: string, copy: number) => string {
  const vocabulary = shuffled([
    ...new Set(
      paragraphs
        .join(' ')
        .toLowerCase()
        .match(/[a-z]+/gu),
    ),
  ]);
  const places = new Map<string, number>();
  const ofLength = new Map<number, string[]>();
  return (word, copy) => {
    if (word.length <= GRAMMAR) return word;
    let same = ofLength.get(word.length);
    if (same === undefined) {
      same = [
        ...new Set(
          vocabulary.filter(({ length }) => length >= word.length).map((w) => w.slice(0, word.length)),
        ),
      ];
      ofLength.set(word.length, same);
    }
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return same[(place * 9 + copy) % same.length] ?? word;
  };
}
