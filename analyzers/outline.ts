import type { Reading } from './dutch/reading.ts';
import { headingLevel } from './heading-level.ts';
import type { Paragraph, Span, Text } from './text.ts';

/** What stands around a paragraph and helps to read it. */
export interface Context {
  /** The headings that it stands under, the nearest first. */
  readonly headings: readonly Reading[];
  /** The last paragraph before it, under the same heading, that is no item of a list and no cell. */
  readonly lead: Reading | undefined;
  /** The cells of its row, itself included, when it stands in a table. */
  readonly row: readonly Reading[];
  /** The first row of its table, as one reading. */
  readonly columns: Reading | undefined;
  /** Names that the document calls its own, in lower case: a region of that name is not another one. */
  readonly own: ReadonlySet<string>;
  /** Where a misinterpretation stands in the paragraph: rule and span. Judged when first asked for. */
  misread(): readonly Misread[];
}

/** A misinterpretation in a paragraph. */
export interface Misread extends Span {
  readonly rule: string;
}

/** A paragraph with what stands around it, as plain text: the key that its signs are remembered by. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly headings: readonly string[];
  readonly lead: string | undefined;
  readonly row: readonly string[];
  readonly columns: string | undefined;
}

/** How many headings above a paragraph are looked at. */
const DEEP = 2;
/**
 * Every paragraph with the headings, the lead and the row that it stands in. Headings are those that the document
 * marks, and short paragraphs without a full stop: the editors do not tell us which paragraphs are headings.
 */
export function outline(text: Text): Placed[] {
  const { paragraphs } = text;
  const placed: Placed[] = [];
  let open: { level: number; text: string }[] = [];
  let lead: string | undefined;
  let table: { rows: Paragraph[][] } | undefined;
  const rows = new Map<Paragraph, { row: readonly string[]; columns: string | undefined }>();
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'cell') {
      table = undefined;
      return;
    }
    const before = paragraphs[index - 1];
    table ??= { rows: [] };
    const sameRow = before?.kind === 'cell' && !/[\n\r]/u.test(text.raw.slice(before.end, paragraph.start));
    if (sameRow) table.rows.at(-1)?.push(paragraph);
    else table.rows.push([paragraph]);
    const { rows: all } = table;
    const next = paragraphs[index + 1];
    if (next?.kind !== 'cell') rowsOf(all, rows);
  });
  paragraphs.forEach((paragraph, index) => {
    const level = headingLevel(text, index);
    if (level > 0) {
      open = [{ level, text: paragraph.text }, ...open.filter((heading) => heading.level < level)];
    }
    const own = rows.get(paragraph);
    placed.push({
      paragraph,
      headings: (level > 0 ? open.slice(1) : open).slice(0, DEEP).map((heading) => heading.text),
      lead,
      row: own?.row ?? [],
      columns: own?.columns,
    });
    if (level > 0) lead = undefined;
    else if (paragraph.kind !== 'list-item' && paragraph.kind !== 'cell') lead = paragraph.text;
  });
  return placed;
}

/** Where every cell stands alone on its line, rows cannot be told: then a cell's neighbours are its row. */
function rowsOf(
  table: readonly (readonly Paragraph[])[],
  rows: Map<Paragraph, { row: readonly string[]; columns: string | undefined }>,
): void {
  const cells = table.flat();
  const told = table.some((row) => row.length > 1);
  const columns = (told ? (table[0] ?? []) : cells.slice(0, 4)).map(({ text }) => text).join(' | ');
  cells.forEach((cell, index) => {
    const row = told
      ? (table.find((one) => one.includes(cell)) ?? [])
      : cells.slice(Math.max(0, index - 2), index + 4);
    rows.set(cell, { row: row.map(({ text }) => text), columns });
  });
}
