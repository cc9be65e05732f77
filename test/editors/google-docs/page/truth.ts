import type { Editor } from './editor.ts';
import { boxesOnLine, indexAt, lineAt } from './layout/geometry.ts';
import type { PlacedLine } from './layout/placed.ts';
import { locate } from './model/raw.ts';
import type { View } from './view/view.ts';

/** A rectangle on the screen, as a test gets it. */
export interface ClientRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the characters `[start, end)` really are, line by line, from the layout and never from the svg.
 * Spaces that hang over the margin at a soft wrap belong to no line.
 */
export function rectsFor(editor: Editor, view: View, start: number, end: number): ClientRect[] {
  const { tab, layout, ruler, zoom } = editor;
  const from = locate(tab.raw, tab.paragraphs, start);
  const to = locate(tab.raw, tab.paragraphs, end);
  const origin = view.tree.manager.getBoundingClientRect();
  const seen = new Set<object>();
  const rects: ClientRect[] = [];
  layout.tiles.forEach((tile, index) => {
    const corner = view.tileOrigin(index);
    for (const placed of tile.lines) {
      if (placed.index < from.paragraph || placed.index > to.paragraph || placed.index < 0) continue;
      // A pageless line in the overlap of two tiles is one line all the same; a footer is on every page.
      if (editor.config.pageless && seen.has(placed.line)) continue;
      seen.add(placed.line);
      const first = placed.index === from.paragraph ? from.index : 0;
      const last = placed.index === to.paragraph ? to.index : placed.paragraph.rich.text.length;
      for (const box of boxesOnLine(ruler, placed, first, last)) {
        rects.push({
          left: origin.left + corner.left + box.x * zoom,
          top: origin.top + corner.top + box.y * zoom,
          width: box.width * zoom,
          height: box.height * zoom,
        });
      }
    }
  });
  return rects;
}

/** Whether the character at `offset` is on a tile that exists now. */
export function isRendered(editor: Editor, view: View, offset: number): boolean {
  const place = locate(editor.tab.raw, editor.tab.paragraphs, offset);
  const found = lineAt(editor.layout, place.paragraph, place.index);
  return found !== undefined && view.isShown(found[0]);
}

/** The offset in the raw text nearest to a point on the screen. */
export function offsetAt(editor: Editor, view: View, clientX: number, clientY: number): number | undefined {
  const { tab, layout, ruler, zoom } = editor;
  const origin = view.tree.manager.getBoundingClientRect();
  let best: { away: number; placed: PlacedLine; x: number } | undefined;
  for (const index of view.shown) {
    const tile = layout.tiles[index];
    if (!tile) continue;
    const corner = view.tileOrigin(index);
    const x = (clientX - origin.left - corner.left) / zoom;
    const y = (clientY - origin.top - corner.top) / zoom;
    for (const placed of tile.lines) {
      if (placed.index < 0 || placed.paragraph.kind.footer) continue;
      const below = Math.max(0, placed.y - y, y - placed.y - placed.line.height);
      const box = boxesOnLine(ruler, placed, placed.line.start, placed.line.end);
      const [left, right] = [box[0]?.x ?? placed.x, (box.at(-1)?.x ?? placed.x) + (box.at(-1)?.width ?? 0)];
      const away = below * 1000 + Math.max(0, left - x, x - right);
      if (!best || away < best.away) best = { away, placed, x };
    }
  }
  if (!best) return undefined;
  const start = tab.raw.starts[best.placed.index] ?? 0;
  return start + indexAt(ruler, best.placed, best.x);
}
