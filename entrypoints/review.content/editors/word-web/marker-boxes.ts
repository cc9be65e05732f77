/** A marker's width, and the room between it and its paragraph, in CSS pixels. */
const WIDTH = 8;
const GAP = 4;

/**
 * Where the markers of one paragraph stand: in the margin at its left, one under the other over its whole height.
 *
 * @param area what shows the document: a marker does not stand outside it.
 * @returns one box a marker; `[]` when nothing of the paragraph is in view.
 */
export function markerBoxes(paragraph: DOMRect, area: DOMRect, count: number): DOMRect[] {
  const top = Math.max(paragraph.top, area.top);
  const bottom = Math.min(paragraph.bottom, area.bottom);
  if (bottom - top < 1 || count === 0) return [];
  const left = Math.max(paragraph.left - GAP - WIDTH, area.left);
  const height = (bottom - top) / count;
  return Array.from({ length: count }, (_, nth) => new DOMRect(left, top + nth * height, WIDTH, height));
}
