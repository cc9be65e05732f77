import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from '../../analyzers/text.ts';
import { type GoldFinding, parseGold } from './gold.ts';
import { type GoldDraft, parseGoldDraft } from './gold-draft.ts';
import { paragraphText } from './paragraph-text.ts';

/** One thing to analyse, with what a careful reader marked in it. */
export interface GoldDocument {
  readonly id: string;
  /** Genre, kind and note of the gold data, for a person who looks at a mistake. */
  readonly about: string;
  /** `positive`, `hard-negative`, `neutral`, `draft` or `corpus`. */
  readonly kind: string;
  readonly text: Text;
  readonly findings: readonly GoldFinding[];
  /** Only a whole draft has it. */
  readonly dekking?: GoldDraft['dekking'];
}

/** Documents that are measured together, under one heading. */
export interface GoldSet {
  readonly title: string;
  /** The word that `--set` takes. */
  readonly group: 'train' | 'dev' | 'drafts' | 'quotes' | 'corpus' | 'file';
  readonly documents: readonly GoldDocument[];
}

/** How a file becomes a {@link Text}; the same readers that the command line uses. */
export interface Readers {
  readonly markdown: (source: string) => Text;
  readonly plain: (source: string) => Text;
}

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Where the gold data and the corpus are looked for, as a person would write it in the repository's root. */
export const places = { gold: '../shared/gold', corpus: '../shared/corpus' } as const;

/** Everything that is there; what is missing is left out. */
export function standardSets(readers: Readers): readonly GoldSet[] {
  const gold = join(shared, 'gold');
  const drafts = join(gold, 'drafts');
  const named = (title: string, group: GoldSet['group'], documents: readonly GoldDocument[]) => ({
    title,
    group,
    documents,
  });
  const jsonl = (file: string) => (existsSync(join(gold, file)) ? paragraphs(join(gold, file)) : []);
  return [
    named('train', 'train', jsonl('train.jsonl')),
    named('dev', 'dev', jsonl('dev.jsonl')),
    named('train drafts', 'drafts', draftsIn(drafts, 'train-', readers)),
    named('dev drafts', 'drafts', draftsIn(drafts, 'dev-', readers)),
    named('report quotes', 'quotes', jsonl('report-quotes.jsonl')),
    named('corpus', 'corpus', corpusIn(join(shared, 'corpus'), readers)),
  ].filter(({ documents }) => documents.length > 0);
}

/** Any file in the gold format: JSON lines, or a draft (`.md` with its `.json` beside it, either may be named). */
export function setOfFile(path: string, readers: Readers): GoldSet {
  const documents = /\.(md|json)$/.test(path)
    ? [draft(path.replace(/\.(md|json)$/, '.md'), readers)]
    : paragraphs(path);
  return { title: basename(path), group: 'file', documents };
}

function paragraphs(path: string): readonly GoldDocument[] {
  return parseGold(readFileSync(path, 'utf8'), basename(path)).map((gold) => ({
    id: gold.id,
    about: [gold.genre, gold.kind, gold.note].filter(Boolean).join(' · '),
    kind: gold.kind,
    text: paragraphText(gold),
    findings: gold.findings,
  }));
}

function draft(path: string, readers: Readers): GoldDocument {
  const source = readFileSync(path, 'utf8');
  const labels = path.replace(/\.md$/, '.json');
  const { findings, dekking } = parseGoldDraft(readFileSync(labels, 'utf8'), source, basename(labels));
  return {
    id: basename(path),
    about: 'draft',
    kind: 'draft',
    text: readers.markdown(source),
    findings,
    dekking,
  };
}

function draftsIn(folder: string, prefix: string, readers: Readers): readonly GoldDocument[] {
  return filesIn(folder, (name) => name.startsWith(prefix) && name.endsWith('.md')).map((path) =>
    draft(path, readers),
  );
}

/** The first line of a corpus file names its source and is not text. */
function corpusIn(folder: string, readers: Readers): readonly GoldDocument[] {
  return filesIn(folder, (name) => name.endsWith('.txt')).map((path) => ({
    id: basename(path),
    about: 'corpus',
    kind: 'corpus',
    text: readers.plain(readFileSync(path, 'utf8').replace(/^# .*\r?\n/, '')),
    findings: [],
  }));
}

function filesIn(folder: string, wanted: (name: string) => boolean): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(wanted)
    .sort()
    .map((name) => join(folder, name));
}
