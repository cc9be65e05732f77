/**
 * Whether the page looks as if the user may change the text. None of these hints is authoritative (Docs facts F2.30):
 * a document that only looks writable ignores the edit, and the re-read says so.
 */
export function mayWrite(): boolean {
  const input = document
    .querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe')
    ?.contentDocument?.querySelector('[contenteditable]');
  if (input == null || input.getAttribute('aria-readonly') === 'true') return false;
  if (document.querySelector('.titlebar-request-access-button') !== null) return false;
  return (
    document.getElementById('docs-menubar') === null || document.getElementById('docs-insert-menu') !== null
  );
}
