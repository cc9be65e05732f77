/** `words`: from the edge of a word to the edge of a word. `other`: anything else has changed. */
export type Seen = 'nothing' | 'words' | 'other';

/** One row of pixels that changed: from its first to its last column. */
interface Row {
  readonly y: number;
  readonly first: number;
  readonly last: number;
}

/** Edges of a box's rows differ by at most this much, in pixels. */
const ROUGH = 2;

/**
 * What a selection on a canvas holds, by two pictures of it. There is no other way to see what Word has selected there:
 * the selection is a plain box behind the letters, and whole words have more room outside their first and last letter
 * than inside.
 */
export function selectedInPicture(before: ImageData, after: ImageData): Seen {
  if (before.width !== after.width || before.height !== after.height) return 'other';
  const rows = changedRows(before, after);
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return 'nothing';
  // The next line begins further to the left, and the line before the last one ends further to the right.
  const firstLine = until(rows, ({ first }) => first < top.first - ROUGH);
  const lastLine = until([...rows].reverse(), ({ last }) => last > bottom.last + ROUGH);
  const left = Math.min(...firstLine.map(({ first }) => first));
  const right = Math.max(...lastLine.map(({ last }) => last));
  const isWord =
    roomBeside(before, firstLine, left, 1) < roomBeside(before, firstLine, left - 1, -1) &&
    roomBeside(before, lastLine, right, -1) < roomBeside(before, lastLine, right + 1, 1);
  return isWord ? 'words' : 'other';
}

function until(rows: readonly Row[], isOther: (row: Row) => boolean): readonly Row[] {
  const end = rows.findIndex(isOther);
  return end < 0 ? rows : rows.slice(0, end);
}

function changedRows(before: ImageData, after: ImageData): Row[] {
  const [old, now] = [new Uint32Array(before.data.buffer), new Uint32Array(after.data.buffer)];
  const rows: Row[] = [];
  for (let y = 0; y < before.height; y++) {
    const start = y * before.width;
    let first = -1;
    let last = -1;
    for (let x = 0; x < before.width; x++) {
      if (old[start + x] === now[start + x]) continue;
      if (first < 0) first = x;
      last = x;
    }
    if (first >= 0) rows.push({ y, first, last });
  }
  return rows;
}

/** Columns without ink from `x` on, in the direction of `step`; no end where the line has none left. */
function roomBeside(picture: ImageData, rows: readonly Row[], x: number, step: 1 | -1): number {
  for (let room = 0; ; room++) {
    const column = x + step * room;
    if (column < 0 || column >= picture.width) return Number.POSITIVE_INFINITY;
    if (rows.some(({ y }) => isInk(picture, column, y))) return room;
  }
}

function isInk({ data, width }: ImageData, x: number, y: number): boolean {
  const at = 4 * (y * width + x);
  const light = 0.3 * (data[at] ?? 0) + 0.6 * (data[at + 1] ?? 0) + 0.1 * (data[at + 2] ?? 0);
  return (data[at + 3] ?? 0) > 64 && light < 140;
}
