import { ASCENT, runPx, runRaise } from './fonts.ts';
import type { Ruler } from './measure.ts';
import type { Box, Layout, PlacedLine } from './placed.ts';
import { edge, type Segment, segmentsOf } from './segments.ts';

/** The box of a run's glyphs, from its line's origin: 1.2 em high, a little above the natural line (F2.15). */
export function runBox(placed: PlacedLine, segment: Segment): { y: number; height: number } {
  const px = runPx(placed.paragraph.kind, segment.style);
  const base = placed.line.baseline - runRaise(placed.paragraph.kind, segment.style);
  return { y: base - ASCENT * px - 0.022 * px, height: 1.2 * px };
}

/** Where the characters `[from, to)` of a line's paragraph are, on the line's tile; one box for each unbroken stretch. */
export function boxesOnLine(ruler: Ruler, placed: PlacedLine, from: number, to: number): Box[] {
  const { line, paragraph } = placed;
  const start = Math.max(from, line.start);
  const end = Math.min(to, line.visibleEnd);
  const boxes: Box[] = [];
  if (end <= start) return boxes;
  for (const segment of segmentsOf(ruler, paragraph, line)) {
    const [a, b] = [Math.max(start, segment.start), Math.min(end, segment.end)];
    if (b <= a) continue;
    const [one, two] = [edge(ruler, segment, a), edge(ruler, segment, b)];
    const { y, height } = runBox(placed, segment);
    const box = { x: placed.x + Math.min(one, two), y: placed.y + y, width: Math.abs(two - one), height };
    const last = boxes.at(-1);
    if (last && Math.abs(last.x + last.width - box.x) < 0.01) boxes[boxes.length - 1] = joined(last, box);
    else boxes.push(box);
  }
  return boxes;
}

function joined(a: Box, b: Box): Box {
  const y = Math.min(a.y, b.y);
  return { x: a.x, y, width: b.x + b.width - a.x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** The tile and line that hold a place in a paragraph. At a soft wrap the next line's start wins. */
export function lineAt(layout: Layout, paragraph: number, index: number): [number, PlacedLine] | undefined {
  let best: [number, PlacedLine] | undefined;
  for (const [i, tile] of layout.tiles.entries()) {
    for (const placed of tile.lines) {
      if (placed.index !== paragraph || placed.line.start > index) continue;
      if (index > placed.line.end) continue;
      if (!best || placed.line.start > best[1].line.start) best = [i, placed];
    }
  }
  return best;
}

/** The horizontal place of a caret in a line, from the line's origin. */
export function caretX(ruler: Ruler, placed: PlacedLine, index: number): number {
  const segments = segmentsOf(ruler, placed.paragraph, placed.line);
  const segment = segments.find((s) => index >= s.start && index < s.end) ?? segments.at(-1);
  return segment ? edge(ruler, segment, index) : 0;
}

/** The place in a paragraph's text nearest to a point on the line's tile. */
export function indexAt(ruler: Ruler, placed: PlacedLine, x: number): number {
  let best = placed.line.start;
  let distance = Number.POSITIVE_INFINITY;
  for (const segment of segmentsOf(ruler, placed.paragraph, placed.line)) {
    for (let offset = segment.start; offset <= segment.end; offset++) {
      const away = Math.abs(placed.x + edge(ruler, segment, offset) - x);
      if (away < distance) [best, distance] = [offset, away];
    }
  }
  return best;
}
