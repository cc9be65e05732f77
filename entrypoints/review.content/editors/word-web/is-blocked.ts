import { surface } from './surface.ts';

/**
 * Whether a dialog's sheet lies over the document, seen or unseen. Its id exists more than once, and only one of them
 * ever lives (Word facts 1.3): the one that a click would meet.
 */
export function isBlocked(): boolean {
  if (document.getElementById('WACDialogOverlay') === null) return false;
  const box = (surface.view() ?? document.documentElement).getBoundingClientRect();
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  return document.elementsFromPoint(x, y).some(({ id }) => id === 'WACDialogOverlay');
}
