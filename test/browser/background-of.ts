import type { Launched } from './launch.ts';

/** The background of a probed build, as only a debugger can reach it. Chromium only. */
export interface Background {
  /** Ends it, as the browser does when it sees fit. */
  end(): Promise<void>;
  /** Whether it hears everything and never answers. */
  hold(held: boolean): Promise<void>;
}

/** The background that runs now; `null` when there is none. */
export async function backgroundOf({ browser, extensionPages }: Launched): Promise<Background | null> {
  const targets = browser
    .targets()
    .filter((one) => one.type() === 'service_worker' && one.url().startsWith(extensionPages));
  for (const target of targets.reverse()) {
    const worker = await target.worker();
    // The driver goes on listing one that was ended.
    const runs = await worker?.evaluate(() => true).catch(() => false);
    if (!worker || runs !== true) continue;
    return {
      // The driver lets go of what it has just closed, and may find it gone.
      end: () => worker.close().catch(() => {}),
      hold: (held) =>
        worker.evaluate((value) => {
          Object.assign(globalThis, { genderbrilHeld: value });
        }, held),
    };
  }
  return null;
}
