import type { Paragraph } from '../document.ts';
import { linesOf, settingOf } from './text-layout.ts';

export const PAGE = { width: 794, height: 1123, gap: 19, margin: 96 } as const;
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin;
const CONTENT_HEIGHT = PAGE.height - 2 * PAGE.margin;
const CELL_PADDING = 8;

/** A paragraph, or the part of it that stands on one page. */
export interface Slice {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  /** Number or bullet before it; empty for none. */
  readonly marker: string;
  /** Place in the main story: some oddities fall on every so manieth paragraph. */
  readonly index: number;
}

/** What stands on a page, top to bottom: slices, and rows that belong to one table. */
export type Block =
  | { readonly kind: 'paragraph'; readonly slice: Slice; readonly height: number }
  | {
      readonly kind: 'table';
      readonly table: number;
      readonly columns: number;
      readonly rows: readonly (readonly (readonly Slice[])[])[];
    };

/** Deals the main story out over pages of one size. Heights come from the text layout, not from the DOM. */
export function paginate(paragraphs: readonly Paragraph[], crossing: 'slices' | 'whole'): Block[][] {
  const pages: Block[][] = [[]];
  let used = 0;
  const room = () => CONTENT_HEIGHT - used;
  const page = () => pages[pages.length - 1] as Block[];
  const turn = () => {
    pages.push([]);
    used = 0;
  };
  const numbers = new Map<number, number>();
  const slices = paragraphs.map((paragraph, index): Slice => {
    const { list } = paragraph;
    const count = list === undefined ? 0 : (numbers.get(list.id) ?? 0) + 1;
    if (list !== undefined) numbers.set(list.id, count);
    const marker = list === undefined ? '' : list.kind === 'bullet' ? '\u2022' : `${count}.`;
    return { paragraph, from: 0, to: Infinity, marker, index };
  });

  for (let at = 0; at < slices.length; ) {
    const slice = slices[at] as Slice;
    if (slice.paragraph.cell !== undefined) {
      const { rows, next } = readTable(slices, at);
      at = next;
      for (const row of rows) {
        const columns = row.length;
        const height = rowHeight(row, columns);
        if (height > room() && page().length > 0) turn();
        const last = page().at(-1);
        const table = slice.paragraph.cell.table;
        if (last?.kind === 'table' && last.table === table)
          page()[page().length - 1] = { ...last, rows: [...last.rows, row] };
        else page().push({ kind: 'table', table, columns, rows: [row] });
        used += height;
      }
      continue;
    }
    at++;
    const { lineHeight, after } = settingOf(slice.paragraph);
    let lines = linesOf(slice.paragraph, CONTENT_WIDTH);
    if (crossing === 'whole' && page().length > 0 && lines.length * lineHeight > room()) turn();
    while (lines.length > 0) {
      const fits = crossing === 'whole' ? lines.length : Math.floor(room() / lineHeight);
      if (fits < 1 && page().length > 0) {
        turn();
        continue;
      }
      const here = lines.slice(0, Math.max(fits, 1));
      lines = lines.slice(here.length);
      const end = lines.length === 0;
      const height = here.length * lineHeight + (end ? after : 0);
      const [from, to] = [here[0]?.from ?? 0, here.at(-1)?.to ?? 0];
      page().push({
        kind: 'paragraph',
        height,
        slice: { ...slice, from, to, marker: from === 0 ? slice.marker : '' },
      });
      used += height;
      if (!end) turn();
    }
  }
  return pages;
}

function readTable(slices: readonly Slice[], start: number): { rows: Slice[][][]; next: number } {
  const table = slices[start]?.paragraph.cell?.table;
  const rows: Slice[][][] = [];
  let next = start;
  for (; next < slices.length; next++) {
    const slice = slices[next] as Slice;
    const cell = slice.paragraph.cell;
    if (cell === undefined || cell.table !== table) break;
    rows[cell.row] ??= [];
    const row = rows[cell.row] as Slice[][];
    row[cell.column] ??= [];
    row[cell.column]?.push({ ...slice, to: linesOf(slice.paragraph, CONTENT_WIDTH).at(-1)?.to ?? 0 });
  }
  return { rows: rows.filter((row) => row !== undefined), next };
}

function rowHeight(row: readonly (readonly Slice[])[], columns: number): number {
  const width = CONTENT_WIDTH / columns - 2 * CELL_PADDING;
  return Math.max(
    ...row.map((cell) =>
      cell.reduce((sum, { paragraph }) => {
        const { lineHeight, after } = settingOf(paragraph);
        return sum + linesOf(paragraph, width).length * lineHeight + after;
      }, CELL_PADDING),
    ),
  );
}
