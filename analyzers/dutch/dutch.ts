import type { Concept } from './concept.ts';
import { Lexicon } from './lexicon.ts';

const files = import.meta.glob<Concept>('./concepts/*.ts', { eager: true, import: 'default' });

/** Every concept in `concepts/`, compiled. A concept's id is its file's name; nobody keeps a list. */
export const dutch = new Lexicon(
  Object.fromEntries(
    Object.entries(files).map(([path, concept]) => [
      path.slice('./concepts/'.length, -'.ts'.length),
      concept,
    ]),
  ),
);
