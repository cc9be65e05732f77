/** Covers of content controls hang in this sheet, one above each (Word facts 2.3); the sheet itself covers nothing. */
const COVERS = '.ContentControlAcetateRootContainer *';

/**
 * Whether a content control's cover lies over one of these boxes. Without the model nothing else on the page tells that
 * words belong to a form and may be locked, and locked words swallow an edit without a sound.
 */
export function isInControl(boxes: readonly DOMRect[]): boolean {
  for (const cover of document.querySelectorAll(COVERS)) {
    if (cover.childElementCount > 0) continue;
    const own = cover.getBoundingClientRect();
    if (boxes.some((box) => isOver(own, box))) return true;
  }
  return false;
}

const isOver = (cover: DOMRect, box: DOMRect): boolean =>
  Math.min(cover.right, box.right) - Math.max(cover.left, box.left) > 1 &&
  Math.min(cover.bottom, box.bottom) - Math.max(cover.top, box.top) > box.height / 2;
