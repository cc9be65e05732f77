import type { Paragraph, Text } from './text.ts';

/** The row that a cell stands in. */
export interface TableRow {
  /** Its cells, in order. */
  readonly row: readonly string[];
  /** Those before this cell, the nearest first. */
  readonly before: readonly string[];
  /** The first row of its table, joined. */
  readonly columns: string;
}

/** What Google Docs puts before a row and before a cell. */
const ROW_START = '\u0012';
const CELL_START = '\u001c';
/** Where rows cannot be told: how many cells before and after a cell are looked at as its row. */
const BEFORE = 3;
const AFTER = 3;
/** And how many cells the first row is taken to have. */
const WIDE = 4;

/**
 * The rows of every table in a text. Cells on one line are one row, and so are those that Google Docs says are. Where
 * every cell stands alone on its line, rows cannot be told: then a cell's neighbours are its row.
 */
export function tableRows({
  raw,
  paragraphs,
}: Pick<Text, 'raw' | 'paragraphs'>): ReadonlyMap<Paragraph, TableRow> {
  const rows = new Map<Paragraph, TableRow>();
  let table: Paragraph[][] = [];
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'cell') return;
    const previous = paragraphs[index - 1];
    const between = previous?.kind === 'cell' ? raw.slice(previous.end, paragraph.start) : undefined;
    if (between !== undefined && isSameRow(between)) table.at(-1)?.push(paragraph);
    else table.push([paragraph]);
    if (paragraphs[index + 1]?.kind === 'cell') return;
    if (table.some((row) => row.length > 1)) tell(table, rows);
    else guess(table.flat(), rows);
    table = [];
  });
  return rows;
}

const isSameRow = (between: string): boolean =>
  between.includes(CELL_START) ? !between.includes(ROW_START) : !/[\n\r]/u.test(between);

const textOf = (cells: readonly Paragraph[]): string[] => cells.map(({ text }) => text);

function tell(table: readonly (readonly Paragraph[])[], rows: Map<Paragraph, TableRow>): void {
  const columns = textOf(table[0] ?? []).join(' | ');
  for (const cells of table) {
    const row = textOf(cells);
    cells.forEach((cell, at) => {
      rows.set(cell, { row, before: row.slice(0, at).reverse(), columns });
    });
  }
}

function guess(cells: readonly Paragraph[], rows: Map<Paragraph, TableRow>): void {
  const columns = textOf(cells.slice(0, WIDE)).join(' | ');
  cells.forEach((cell, at) => {
    const before = textOf(cells.slice(Math.max(0, at - BEFORE), at));
    const row = [...before, ...textOf(cells.slice(at, at + AFTER))];
    rows.set(cell, { row, before: before.reverse(), columns });
  });
}
