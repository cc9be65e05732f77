import type { Page } from 'puppeteer-core';

/** How a synthetic event is made. */
export interface Dispatch {
  readonly type: 'paste' | 'beforeinput' | 'keypress' | 'keydown';
  readonly text: string;
  /** Whose constructors; default the iframe's. */
  readonly realm?: 'iframe' | 'top';
  /** Whether the editable gets the focus first; default yes. */
  readonly focus?: boolean;
  /** Whether the text is put into the event's own store after construction instead of into the init (F5.30). */
  readonly fillAfter?: boolean;
  /** Overrides the key code; 0 for none. */
  readonly keyCode?: number;
}

/** Sends a synthetic event into the text-event iframe, as a script of the page would. */
export function dispatch(page: Page, how: Dispatch): Promise<void> {
  return page.evaluate((event) => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
    const inner = frame?.contentWindow as (Window & typeof globalThis) | null;
    const editable = inner?.document.querySelector<HTMLElement>('[contenteditable]');
    if (!inner || !editable) throw new Error('no text-event iframe');
    const realm = event.realm === 'top' ? (window as Window & typeof globalThis) : inner;
    if (event.focus !== false) {
      inner.focus();
      editable.focus();
    }
    const common = { bubbles: true, cancelable: true };
    if (event.type === 'paste') {
      const data = new realm.DataTransfer();
      if (!event.fillAfter) data.setData('text/plain', event.text);
      const paste = new realm.ClipboardEvent('paste', { ...common, clipboardData: data });
      if (event.fillAfter) paste.clipboardData?.setData('text/plain', event.text);
      editable.dispatchEvent(paste);
    } else if (event.type === 'beforeinput') {
      const init = { ...common, inputType: 'insertText', data: event.text };
      editable.dispatchEvent(new realm.InputEvent('beforeinput', init));
    } else {
      const keyCode = event.keyCode ?? event.text.charCodeAt(0);
      const key = new realm.KeyboardEvent(event.type, { ...common, key: event.text });
      Object.defineProperty(key, 'keyCode', { value: keyCode });
      Object.defineProperty(key, 'charCode', { value: event.type === 'keypress' ? keyCode : 0 });
      editable.dispatchEvent(key);
    }
  }, how);
}
