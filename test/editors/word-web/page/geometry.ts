import type { ParagraphView } from './paragraph-view.ts';

/** True client rects of `[from, to)` of the model in this rendering, one per line and piece. */
export function rectsIn(view: ParagraphView, from: number, to: number): DOMRect[] {
  const out: DOMRect[] = [];
  for (const { node, at } of view.mapped) {
    const inside = at.flatMap((offset, index) => (offset >= from && offset < to ? [index] : []));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) continue;
    const range = document.createRange();
    range.setStart(node, first);
    range.setEnd(node, Math.min(last + 1, node.length));
    for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) out.push(rect);
  }
  return out;
}

/** Where the caret stands at this offset. */
export function caretIn(view: ParagraphView, offset: number): DOMRect | null {
  const after = rectsIn(view, offset, offset + 1)[0];
  const rightToLeft = view.slice.paragraph.rightToLeft;
  if (after !== undefined) return edge(after, rightToLeft ? 'right' : 'left');
  const before = rectsIn(view, offset - 1, offset).at(-1);
  if (before !== undefined) return edge(before, rightToLeft ? 'left' : 'right');
  const mark = view.paragraph.lastElementChild?.getBoundingClientRect();
  return mark === undefined ? null : edge(mark, 'left');
}

const edge = (rect: DOMRect, side: 'left' | 'right'): DOMRect =>
  new DOMRect(side === 'left' ? rect.left : rect.right, rect.top, 0, rect.height);

/** The model offset nearest to a client point, by the boxes of the characters themselves. */
export function offsetAt(
  view: ParagraphView,
  x: number,
  y: number,
  test: 'nearest' | 'letter' = 'nearest',
): number {
  let best = { distance: Infinity, offset: view.slice.from };
  const range = document.createRange();
  for (const { node, at } of view.mapped) {
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const far = distance(rect, x, y);
      if (far >= best.distance) continue;
      best = { distance: far, offset: nearest(node, at, rect, x, test) ?? best.offset };
    }
  }
  return best.offset;
}

function nearest(
  node: Text,
  at: readonly number[],
  line: DOMRect,
  x: number,
  test: 'nearest' | 'letter',
): number | null {
  const range = document.createRange();
  let best: { far: number; offset: number } | null = null;
  for (let index = 0; index < node.length; index++) {
    const offset = at[index];
    if (offset === undefined || offset < 0) continue;
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const rect = range.getBoundingClientRect();
    if (rect.bottom <= line.top || rect.top >= line.bottom) continue;
    const isRightToLeft = /[\u0590-\u08ff]/.test(node.data.charAt(index));
    const edges: (readonly [number, number])[] = [
      [isRightToLeft ? rect.right : rect.left, offset],
      [isRightToLeft ? rect.left : rect.right, offset + 1],
    ];
    const middle = Math.abs(x - (rect.left + rect.right) / 2);
    for (const [side, place] of test === 'letter' ? [[0, offset] as const] : edges) {
      const far = test === 'letter' ? middle : Math.abs(x - side);
      if (best === null || far < best.far) best = { far, offset: place };
    }
  }
  return best?.offset ?? null;
}

/** Lines first: a point beside a line belongs to that line. */
function distance(rect: DOMRect, x: number, y: number): number {
  const across = x < rect.left ? rect.left - x : x > rect.right ? x - rect.right : 0;
  const down = y < rect.top ? rect.top - y : y > rect.bottom ? y - rect.bottom : 0;
  return down * 1000 + across;
}
