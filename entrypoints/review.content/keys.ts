/**
 * Listens for keys wherever they go: an editor may take the keyboard in a frame of its own (Docs facts F2.28), whose
 * events never reach this window. Must be called before the page's first script, so that no handler of the page can
 * swallow a key first; frames are looked up each time, since editors rebuild them.
 *
 * @param onKey returns true when the key was meant for us; then nobody else sees it.
 */
export function watchKeys(
  onKey: (event: KeyboardEvent) => boolean,
  signal: AbortSignal,
): { lookAgain(): void } {
  const seen = new WeakSet<Window>();
  const listen = (target: Window) => {
    if (seen.has(target)) return;
    seen.add(target);
    target.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || !onKey(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { signal, capture: true },
    );
  };
  listen(window);
  return {
    lookAgain() {
      for (const frame of document.querySelectorAll('iframe')) {
        // `null` for a frame of another origin: what happens there is not ours to hear.
        const inner = frame.contentDocument?.defaultView;
        if (inner) listen(inner);
      }
    },
  };
}
