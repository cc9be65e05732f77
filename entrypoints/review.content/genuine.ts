/**
 * Whether a person meant this click: made by the browser and not by a script, on a host of ours that was in plain sight
 * at that point. A page that moves, covers or fades our card to borrow a click gains nothing.
 */
export function isGenuine(event: MouseEvent, host: Element): boolean {
  if (!event.isTrusted) return false;
  const style = getComputedStyle(host);
  if (style.visibility !== 'visible' || Number(style.opacity) < 1 || style.display === 'none') return false;
  // A click by keyboard has no place of its own.
  if (event.detail === 0) return true;
  return document.elementFromPoint(event.clientX, event.clientY) === host;
}
