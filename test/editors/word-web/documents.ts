import type { WordDocument } from './document.ts';
import { fragmented } from './documents/fragmented.ts';
import { long } from './documents/long.ts';
import { comments, empty, notes, templated, tracked } from './documents/others.ts';
import { sampleDraft } from './documents/sample.ts';
import { small } from './documents/small.ts';
import { build, type DocumentSource } from './documents/source.ts';

/** Draft visions of invented regions, each hard to read in a way of its own (§3). */
const DOCUMENTS = {
  small: () => small,
  fragmented: () => fragmented,
  empty: () => empty,
  tracked: () => tracked,
  comments: () => comments,
  locked: () => templated,
  notes: () => notes,
  /** What the demo shows. */
  sample: () => sampleDraft,
  /** 1 200 paragraphs: virtualised as the long one is, and quick to load. */
  medium: () => long(1200),
  long: () => long(),
} satisfies Record<string, () => DocumentSource>;

export type DocumentName = keyof typeof DOCUMENTS;

/** The document of that name; the seed decides only the paragraphs' identities. */
export const documentNamed = (name: DocumentName, seed: number): WordDocument =>
  build(name, DOCUMENTS[name](), seed);
