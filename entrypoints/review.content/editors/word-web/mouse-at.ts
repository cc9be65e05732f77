/** A click as a mouse makes it, at a point of the viewport; with `shift` it stretches a selection. */
export function mouseAt(element: Element, x: number, y: number, shift: boolean): void {
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
    shiftKey: shift,
  };
  element.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mouseup', init));
  element.dispatchEvent(new MouseEvent('click', init));
}
