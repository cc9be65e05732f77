import { characterBox } from './character-box.ts';
import { isBlocked } from './is-blocked.ts';
import { isRightToLeft } from './is-right-to-left.ts';
import { mouseAt } from './mouse-at.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';

/**
 * Moves Word's caret, or with `extend` the end of its selection, to the place before or after a character: Word sets
 * both by its own hit test of mouse events (Word facts 3.2).
 *
 * @returns false when the place is not on screen or a dialog lies over it; then nothing was clicked.
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
  const isLeft = (side === 'before') !== isRightToLeft(rendered.text.charAt(at), element);
  // Mouse events count in whole pixels: the nearest to the edge itself, which a narrow letter's middle is not.
  const x = Math.round(isLeft ? box.left : box.right);
  const y = Math.round(box.top + box.height / 2);
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || isBlocked()) return false;
  mouseAt(element, x, y, extend);
  return true;
}
