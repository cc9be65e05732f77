/** What a word of the document looks like and belongs to. Shared by reference between the runs that came from one. */
export interface Format {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly link?: string;
  readonly comment?: string;
  readonly field?: string;
  readonly control?: { readonly id: string; readonly locked: boolean };
  readonly revision?: { readonly kind: 'insert' | 'delete'; readonly author: string };
}

export interface Run {
  /** Holds `\t`, `\v` (line break), `\f` (page break), U+FFFC (picture) and U+0002 (note reference) as characters. */
  readonly text: string;
  readonly format: Format;
}

export interface Paragraph {
  /** Decimal, the same for life: what the DOM shows as `paraid`. */
  readonly paraId: number;
  /** GUID of this session, unrelated to `paraId`: what the model object shows as `uniqueLocalId`. */
  readonly localId: string;
  /** 0 is normal text, 1-6 a heading. */
  readonly heading: number;
  readonly list?: { readonly id: number; readonly level: number; readonly kind: 'bullet' | 'number' };
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly runs: readonly Run[];
}

export type StoryKind = 'main' | 'header' | 'footer' | 'footnote' | 'textBox' | 'comment';

export interface Story {
  readonly id: string;
  readonly kind: StoryKind;
  readonly paragraphs: readonly Paragraph[];
}

export interface CommentCard {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
}

/** A document as the server hands it to the page. Immutable: an edit makes a new one. */
export interface WordDocument {
  readonly name: string;
  readonly title: string;
  readonly stories: readonly Story[];
  readonly comments: readonly CommentCard[];
}

export const PICTURE = '\uFFFC';
export const NOTE_REFERENCE = '\u0002';

/** The paragraph's text as the model counts it, UTF-16. */
export const textOf = (paragraph: Paragraph): string => paragraph.runs.map((run) => run.text).join('');

/** Where each paragraph of a story starts in the story's plain text, and that text (§3). */
export function plainText(
  paragraphs: readonly Paragraph[],
  cellEnd: string,
): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  paragraphs.forEach((paragraph, index) => {
    starts.push(text.length);
    text += textOf(paragraph);
    const next = paragraphs[index + 1];
    if (paragraph.cell !== undefined && !sameCell(paragraph, next)) text += cellEnd;
    else if (next !== undefined) text += '\r';
  });
  return { text, starts };
}

/** Whether two paragraphs stand in one cell of one table. */
export const sameCell = (one: Paragraph, other: Paragraph | undefined): boolean =>
  one.cell !== undefined &&
  other?.cell !== undefined &&
  one.cell.table === other.cell.table &&
  one.cell.row === other.cell.row &&
  one.cell.column === other.cell.column;
