/**
 * Gives Word plain text as a paste at its own selection.
 *
 * @returns whether Word took it: it does its own pasting, so it must have prevented the default (Word facts 3.2).
 */
export function paste(proxy: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
  proxy.dispatchEvent(event);
  return event.defaultPrevented;
}
