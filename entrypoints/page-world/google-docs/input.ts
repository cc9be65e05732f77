/** The element that takes the keyboard, in its own same-origin frame (F2.28). */
export interface InputTarget {
  readonly element: HTMLElement;
  readonly window: Window & typeof globalThis;
}

/** Finds it anew each time: the frame is rebuilt when the document tab changes. */
export function inputTarget(): InputTarget | null {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
  const inner = frame?.contentDocument;
  const element = inner?.querySelector<HTMLElement>('[contenteditable="true"]');
  const view = inner?.defaultView;
  return element && view ? { element, window: view } : null;
}

export const hasFocus = ({ element }: InputTarget): boolean =>
  element.ownerDocument.activeElement === element &&
  document.activeElement === element.ownerDocument.defaultView?.frameElement;

/** Docs takes no paste while its element lacks focus, and `setSelection` takes the focus away (F5.10). */
export function focus(target: InputTarget): void {
  if (hasFocus(target)) return;
  target.window.focus();
  target.element.focus({ preventScroll: true });
}

/**
 * Sends `text` as a plain paste: it replaces the selection and is one undo step (F5.14).
 * Returns false when the browser gave us no clipboard to fill; then nothing was sent.
 */
export function paste({ element, window: realm }: InputTarget, text: string): boolean {
  const clipboardData = new realm.DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new realm.ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
  // Firefox ignores the clipboard of the constructor and lets the event's own be filled instead (F5.30).
  if (event.clipboardData?.getData('text/plain') !== text) event.clipboardData?.setData('text/plain', text);
  if (event.clipboardData?.getData('text/plain') !== text) return false;
  element.dispatchEvent(event);
  return true;
}

/** The second channel, for builds that ignore a synthetic paste (F5.17). */
export function insertText({ element, window: realm }: InputTarget, text: string): void {
  element.dispatchEvent(
    new realm.InputEvent('beforeinput', {
      inputType: 'insertText',
      data: text,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
