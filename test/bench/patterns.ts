import { basename } from 'node:path';
import { parsePattern, type Slot } from '../../analyzers/dutch/pattern.ts';
import { sourceFiles } from '../source-files.ts';

/** Every pattern that Genderbril looks for, as it is written in its source. */
export interface Patterns {
  /** The lines of each concept, by its id. */
  readonly concepts: ReadonlyMap<string, readonly Slot[][]>;
  /** The lines of every frame. */
  readonly frames: readonly Slot[][];
}

/** What stands between the quotes of `concept(…)` or `frame(…)`. */
export const LITERAL = /\b(concept|frame)\((\s*)(`[^`]*`|'[^']*')/gu;

/** Reads the patterns out of the source: once compiled they are numbers. */
export function readPatterns(): Patterns {
  const concepts = new Map<string, Slot[][]>();
  const frames: Slot[][] = [];
  for (const { path, source } of sourceFiles('analyzers', /\.ts$/u)) {
    for (const [, maker, , literal] of source.matchAll(LITERAL)) {
      const lines = linesOf((literal as string).slice(1, -1)).map(parsePattern);
      if (maker === 'concept') concepts.set(basename(path, '.ts'), lines);
      else frames.push(...lines);
    }
  }
  return { concepts, frames };
}

const linesOf = (source: string): string[] =>
  source
    .split('\n')
    .map((line) => line.replace(/#.*$/u, ''))
    .flatMap((line) => line.split(/;(?= |$)/u))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('!'));
