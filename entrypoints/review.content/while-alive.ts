import browser from 'webextension-polyfill';
import { PULSE } from '../page-world/caretaker.ts';

/** How soon after an update or a removal the page is clean again, in milliseconds. */
const CHECK = 500;

/**
 * A signal that ends when the extension is updated, switched off or removed. In Chrome this script goes on running
 * then, with every interface of the extension dead, and must take its marks away itself; in Firefox it ends at once,
 * and the page's own world sees that its pulse has stopped (entrypoints/page-world/caretaker.ts).
 */
export function whileAlive(): {
  readonly alive: AbortSignal /** Ends the signal and the watch. */;
  rest(): void;
} {
  const ending = new AbortController();
  const rest = () => {
    clearInterval(clock);
    ending.abort();
  };
  const clock = setInterval(() => {
    if (!isAlive()) rest();
  }, CHECK);
  if (import.meta.env.FIREFOX) {
    document.addEventListener(PULSE, (event) => event.preventDefault(), { signal: ending.signal });
  }
  return { alive: ending.signal, rest };
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
