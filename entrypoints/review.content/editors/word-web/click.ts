import { characterBox } from './character-box.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';

/**
 * Moves Word's caret, or with `extend` the end of its selection, to the place before or after a character: Word sets
 * both by its own hit test of mouse events (Word facts 3.2).
 *
 * @returns false when the place is not on screen or something lies over it; then nothing was clicked.
 */
export function click(
  rendered: RenderedParagraph,
  at: number,
  side: 'before' | 'after',
  extend: boolean,
): boolean {
  const found = characterBox(rendered, at);
  if (found === null) return false;
  const { box, element } = found;
  const isLeft = (side === 'before') === (getComputedStyle(element).direction !== 'rtl');
  // Mouse events count in whole pixels: the nearest to the edge itself, which a narrow letter's middle is not.
  const x = Math.round(isLeft ? box.left : box.right);
  const y = Math.round(box.top + box.height / 2);
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || isCovered(x, y)) return false;
  const init: MouseEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    detail: 1,
    clientX: x,
    clientY: y,
    screenX: screenX + x,
    screenY: screenY + y,
    button: 0,
    shiftKey: extend,
  };
  element.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mouseup', init));
  element.dispatchEvent(new MouseEvent('click', init));
  return true;
}

/** By a dialog's invisible sheet, of which there can be several (Word facts 1.3), or a locked control's. */
const isCovered = (x: number, y: number): boolean =>
  document
    .elementsFromPoint(x, y)
    .some(
      (element) =>
        element.id === 'WACDialogOverlay' || element.closest('.ContentControlAcetateRootContainer'),
    );
