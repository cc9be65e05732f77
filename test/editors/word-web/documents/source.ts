import type { CommentCard, Format, Paragraph, Run, Story, StoryKind, WordDocument } from '../document.ts';
import { random } from '../random.ts';

/** Text, or text with a format: how documents are written down in this folder. */
export type RunSource = string | readonly [text: string, format: Format];

export interface ParagraphSource {
  readonly runs: readonly RunSource[];
  readonly heading?: number;
  readonly list?: Paragraph['list'];
  readonly rightToLeft?: boolean;
  readonly language?: string;
}

/** Rows of cells; a cell is one or more paragraphs. */
export interface TableSource {
  readonly rows: readonly (readonly (readonly ParagraphSource[])[])[];
}

export interface DocumentSource {
  readonly title: string;
  readonly body: readonly (ParagraphSource | TableSource)[];
  /** Stories beside the body, in order. */
  readonly others?: readonly { readonly kind: StoryKind; readonly paragraphs: readonly ParagraphSource[] }[];
  readonly comments?: readonly CommentCard[];
}

export const p = (...runs: RunSource[]): ParagraphSource => ({ runs });
export const h = (heading: number, ...runs: RunSource[]): ParagraphSource => ({ runs, heading });
export const li = (kind: 'bullet' | 'number', id: number, ...runs: RunSource[]): ParagraphSource => ({
  runs,
  list: { id, level: 1, kind },
});

/** Gives every paragraph its two unrelated identities and lays tables out as the paragraphs of their cells. */
export function build(name: string, source: DocumentSource, seed: number): WordDocument {
  const next = random(seed);
  let paraId = 100_000_000 + Math.floor(next() * 900_000_000);
  const make = (from: ParagraphSource, cell?: Paragraph['cell']): Paragraph => {
    // Decimal in the DOM, GUID-shaped in the model: no direct join is known (facts §3.4).
    paraId += 1 + Math.floor(next() * 90_000);
    return {
      paraId,
      localId: guid(next),
      heading: from.heading ?? 0,
      ...(from.list === undefined ? {} : { list: from.list }),
      ...(cell === undefined ? {} : { cell }),
      language: from.language ?? 'NL-NL',
      rightToLeft: from.rightToLeft ?? false,
      runs: from.runs.map(toRun).filter((run) => run.text !== ''),
    };
  };
  let tables = 0;
  const main = source.body.flatMap((block) => {
    if (!('rows' in block)) return [make(block)];
    const table = ++tables;
    return block.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => cell.map((each) => make(each, { table, row, column }))),
    );
  });
  const others = (source.others ?? []).map(
    (story, index): Story => ({
      id: `${story.kind}-${index}`,
      kind: story.kind,
      paragraphs: story.paragraphs.map((each) => make(each)),
    }),
  );
  return {
    name,
    title: source.title,
    stories: [{ id: 'main', kind: 'main', paragraphs: main }, ...others],
    comments: source.comments ?? [],
  };
}

const toRun = (source: RunSource): Run =>
  typeof source === 'string' ? { text: source, format: {} } : { text: source[0], format: source[1] };

function guid(next: () => number): string {
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(next() * 16).toString(16))
      .join('')
      .toUpperCase();
  return `{${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}}`;
}
