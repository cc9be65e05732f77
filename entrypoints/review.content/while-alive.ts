import browser from 'webextension-polyfill';

/** How soon after an update or a removal the page is clean again, in milliseconds. */
const CHECK = 500;

/**
 * A signal that ends when the extension is updated, switched off or removed: this script goes on running then, with
 * every interface of the extension dead, and must take its marks away itself.
 */
export function whileAlive(): AbortSignal {
  const ending = new AbortController();
  const end = () => {
    clearInterval(clock);
    ending.abort();
  };
  const clock = setInterval(() => {
    if (!isAlive()) end();
  }, CHECK);
  return ending.signal;
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
