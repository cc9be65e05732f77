/** Waits for an element that the page makes when it is ready. `null` when `signal` ends first. */
export function untilPresent(selector: string, signal: AbortSignal): Promise<Element | null> {
  const present = document.querySelector(selector);
  if (present !== null || signal.aborted) return Promise.resolve(present);
  return new Promise((resolve) => {
    const finish = (element: Element | null) => {
      observer.disconnect();
      signal.removeEventListener('abort', give);
      resolve(element);
    };
    const observer = new MutationObserver(() => {
      const element = document.querySelector(selector);
      if (element !== null) finish(element);
    });
    const give = () => finish(null);
    signal.addEventListener('abort', give);
    // The document and not its root element, which a page at `document_start` has yet to build.
    observer.observe(document, { childList: true, subtree: true });
  });
}
