import browser from 'webextension-polyfill';

/** How long one attempt may take. A browser that starts the background anew needs about a second; in milliseconds. */
const LONGEST = 5_000;
/** How long to wait before each attempt, in milliseconds. */
const PAUSES = [0, 100, 1_000];

/**
 * Asks the extension's own background, which the browser may end at any moment and start again at the next question. A
 * question that gets no answer of the right shape is asked again, so it must be one that can be asked twice.
 *
 * @param parse gives `null` for what is no answer to this question.
 * @returns `null` when there was no answer after all attempts, or when `signal` ended first. Never rejects.
 */
export async function askBackground<T>(
  message: object,
  parse: (answer: unknown) => T | null,
  signal: AbortSignal,
): Promise<T | null> {
  for (const pause of PAUSES) {
    if (pause > 0) await within(pause, signal, new Promise(() => {}));
    if (signal.aborted) return null;
    const answer = await within(LONGEST, signal, send(message));
    const parsed = answer === undefined ? null : parse(answer);
    if (parsed !== null) return signal.aborted ? null : parsed;
  }
  return null;
}

/** `undefined` when the background ended meanwhile, or when the extension itself did. */
async function send(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** What was promised; `undefined` when it takes longer than `time` in milliseconds, or when `signal` ends. */
function within(time: number, signal: AbortSignal, promised: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(undefined);
    const stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(undefined);
    };
    const timer = setTimeout(stop, time);
    signal.addEventListener('abort', stop);
    void promised.then((answer) => {
      resolve(answer);
      stop();
    });
  });
}
