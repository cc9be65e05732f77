import { textOf } from '../document.ts';
import { type Block, CONTENT_WIDTH, type Slice } from './paginate.ts';
import { type Line, linesOf, settingOf, TAB_WIDTH, widthOf } from './text-layout.ts';

/** A slice placed on a canvas page, in the page's own pixels from the section's corner. */
export interface Placed {
  readonly slice: Slice;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly indent: number;
  readonly font: string;
  readonly lines: readonly Line[];
}

/** Places the blocks of a page as the canvas renderer paints them. */
export function placeBlocks(blocks: readonly Block[]): Placed[] {
  const out: Placed[] = [];
  let top = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      out.push(place(block.slice, 0, top, CONTENT_WIDTH));
      top += block.height;
      continue;
    }
    for (const cells of block.rows) {
      const width = CONTENT_WIDTH / cells.length;
      let bottom = top;
      cells.forEach((cell, column) => {
        let at = top + 4;
        for (const slice of cell) {
          const placed = place(slice, column * width + 8, at, width - 16);
          out.push(placed);
          at += placed.height + 2;
        }
        bottom = Math.max(bottom, at + 4);
      });
      top = bottom;
    }
  }
  return out;
}

function place(slice: Slice, left: number, top: number, width: number): Placed {
  const { font, lineHeight, indent } = settingOf(slice.paragraph);
  const lines = linesOf(slice.paragraph, width).filter(
    (line) => line.from >= slice.from && line.to <= slice.to,
  );
  const text = textOf(slice.paragraph);
  return {
    slice,
    text,
    left,
    top,
    width,
    height: lines.length * lineHeight,
    lineHeight,
    indent,
    font,
    lines,
  };
}

/** How far into its line an offset stands, from the line's leading edge. */
export const advance = (placed: Placed, line: Line, offset: number): number =>
  placed.text
    .slice(line.from, offset)
    .split('\t')
    .reduce((sum, part, index) => sum + (index > 0 ? TAB_WIDTH : 0) + widthOf(part, placed.font), 0);

/** Box of `[from, to)` in a line, from the section's corner. */
export function lineBox(placed: Placed, index: number, from: number, to: number): DOMRect {
  const line = placed.lines[index] as Line;
  const [start, end] = [advance(placed, line, from), advance(placed, line, to)];
  const top = placed.top + index * placed.lineHeight;
  const left = placed.slice.paragraph.rightToLeft
    ? placed.left + placed.width - placed.indent - end
    : placed.left + placed.indent + start;
  return new DOMRect(left, top, end - start, placed.lineHeight);
}
