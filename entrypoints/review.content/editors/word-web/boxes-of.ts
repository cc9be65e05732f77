/** How far apart, in CSS pixels, two boxes of one line may be and still be one box. */
const GAP = 3;

/** The boxes of these ranges in the viewport, one a visual line; runs that Word cut in words are put together. */
export function boxesOf(ranges: readonly Range[]): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (const range of ranges)
    for (const rect of range.getClientRects()) {
      if (rect.width === 0 || rect.height === 0) continue;
      const last = boxes.at(-1);
      if (last !== undefined && isNext(last, rect)) boxes[boxes.length - 1] = union(last, rect);
      else boxes.push(rect);
    }
  return boxes;
}

function isNext(one: DOMRect, other: DOMRect): boolean {
  const overlap = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (overlap < Math.min(one.height, other.height) / 2) return false;
  return other.left <= one.right + GAP && one.left <= other.right + GAP;
}

function union(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return new DOMRect(
    left,
    top,
    Math.max(one.right, other.right) - left,
    Math.max(one.bottom, other.bottom) - top,
  );
}
