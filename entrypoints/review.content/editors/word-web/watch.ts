import type { ReadCache } from './read-rendered.ts';
import { surface } from './surface.ts';

/** Quiet time after the last change, and the longest that changes may go on, in milliseconds. */
const QUIET = 200;
const LONGEST = 1000;

export interface Watched {
  /** In the observer's own callback: after Word rendered, before the browser paints. */
  rendered(): unknown;
  /** Some time after changes, or on the poll. */
  settled(): void;
  /** Milliseconds until the next look without any change of the page. */
  pollEvery(): number;
}

/**
 * Watches what is rendered. Attributes are not watched: caret and selection toggle classes all the time (Word facts
 * 3.1). What changes without a trace on the page (other pages, the end of loading) is polled, only while visible.
 */
export function watch(cache: ReadCache, watched: Watched, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const settle = (): void => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        watched.settled();
      },
      Math.max(0, Math.min(QUIET, first + LONGEST - now)),
    );
  };

  const observer = new MutationObserver((records) => {
    const pages = surface.pages();
    const proxy = surface.proxy();
    let isOurs = false;
    for (const { target } of records) {
      if (!pages?.contains(target) && !proxy?.contains(target) && !target.contains(pages)) continue;
      isOurs = true;
      const element = target instanceof Element ? target : target.parentElement;
      const paragraph = element?.closest('p.Paragraph');
      if (paragraph) cache.delete(paragraph);
    }
    if (!isOurs) return;
    watched.rendered();
    settle();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  let poll: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    poll = undefined;
    if (document.visibilityState === 'hidden') return;
    watched.settled();
    poll = setTimeout(tick, watched.pollEvery());
  };
  poll = setTimeout(tick, watched.pollEvery());
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible' && poll === undefined) tick();
    },
    { signal },
  );

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(poll);
  });
}
