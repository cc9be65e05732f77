/** What Firefox's constructor takes in place of `clipboardData`, which it ignores. */
interface FirefoxClipboardEventInit extends ClipboardEventInit {
  readonly data: string;
  readonly dataType: string;
}

/**
 * Gives Word plain text as a paste at its own selection.
 *
 * @returns whether Word took it: it does its own pasting, so it must have prevented the default (Word facts 3.2).
 */
export function paste(proxy: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init: FirefoxClipboardEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
    data: text,
    dataType: 'text/plain',
  };
  const event = new ClipboardEvent('paste', init);
  // An event without its text would not do nothing: it would delete what is selected.
  if (event.clipboardData?.getData('text/plain') !== text) return false;
  proxy.dispatchEvent(event);
  return event.defaultPrevented;
}
