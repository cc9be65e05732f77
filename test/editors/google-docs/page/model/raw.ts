import type { Cell, Paragraph } from './source.ts';

/** The string that `getText()` gives, and where each paragraph's words begin in it. */
export interface Raw {
  readonly text: string;
  readonly starts: readonly number[];
}

/** A place in a paragraph. */
export interface Place {
  readonly paragraph: number;
  readonly index: number;
}

const sameRow = (a: Cell | undefined, b: Cell | undefined) => a?.table === b?.table && a?.row === b?.row;
const sameCell = (a: Cell | undefined, b: Cell | undefined) => sameRow(a, b) && a?.column === b?.column;

/** R8.1, R8.2: the control characters before a paragraph. */
function before(previous: Paragraph | undefined, paragraph: Paragraph, full: boolean): string {
  const cell = paragraph.kind.cell;
  const last = previous?.kind.cell;
  let controls = !previous || !previous.kind.footer !== !paragraph.kind.footer ? '\u0003' : '';
  if (cell && full && last?.table !== cell.table) controls += '\u0010';
  if (cell && full && !sameRow(last, cell)) controls += '\u0012';
  if (cell && !sameCell(last, cell)) controls += '\u001c';
  return controls;
}

/** Writes the paragraphs down as the editor's model does. */
export function serialize(paragraphs: readonly Paragraph[], tableControls: 'full' | 'cellOnly'): Raw {
  const full = tableControls === 'full';
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  paragraphs.forEach((paragraph, i) => {
    push(before(paragraphs[i - 1], paragraph, full));
    starts.push(length);
    push(`${paragraph.rich.text}\n`);
    const table = paragraph.kind.cell?.table;
    if (full && table && paragraphs[i + 1]?.kind.cell?.table !== table) push('\u0011');
  });
  return { text: parts.join(''), starts };
}

/** Which paragraph an offset falls in; an offset among control characters falls at the next paragraph's start. */
export function locate(raw: Raw, paragraphs: readonly Paragraph[], offset: number): Place {
  let low = 0;
  let high = raw.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((raw.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const index = offset - (raw.starts[low] ?? 0);
  const length = paragraphs[low]?.rich.text.length ?? 0;
  if (index <= length) return { paragraph: low, index: Math.max(0, index) };
  if (low + 1 < paragraphs.length) return { paragraph: low + 1, index: 0 };
  return { paragraph: low, index: length };
}
