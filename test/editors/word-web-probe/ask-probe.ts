import type { Frame, Page } from 'puppeteer-core';

/** The frame that holds the editor, once it is there. */
export async function editorFrame(page: Page, timeout = 20_000): Promise<Frame> {
  const until = Date.now() + timeout;
  for (;;) {
    const frame = page.frames().find((one) => /\/we\/wordeditorframe\.aspx/i.test(one.url()));
    if (frame !== undefined) return frame;
    if (Date.now() > until) throw new Error('No editor frame');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks the probe in a frame; `null` when none answers within a second, for questions that end at once. */
export function askProbe<T>(frame: Frame, name: string, ...args: readonly unknown[]): Promise<T> {
  return frame.evaluate(
    (question, given) =>
      new Promise((resolve, reject) => {
        const id = Math.random();
        const hear = (event: Event) => {
          const answer = JSON.parse((event as CustomEvent<string>).detail);
          if (answer.id !== id) return;
          document.removeEventListener('probe:answer', hear);
          if (answer.error !== undefined) reject(new Error(answer.error));
          else resolve(answer.value);
        };
        document.addEventListener('probe:answer', hear);
        document.dispatchEvent(
          new CustomEvent('probe:ask', { detail: JSON.stringify({ id, name: question, args: given }) }),
        );
        if (question === 'ping') setTimeout(() => resolve(null), 1000);
      }),
    name,
    args as unknown[],
  ) as Promise<T>;
}
