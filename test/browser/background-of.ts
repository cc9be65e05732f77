import type { Launched } from './launch.ts';

/** The background of a probed build, as only a debugger can reach it. Chromium only. */
export interface Background {
  /** Ends it, as the browser does when it sees fit. */
  end(): Promise<void>;
  /** Whether it hears everything and never answers. */
  hold(held: boolean): Promise<void>;
}

/** The background that runs now; `null` when there is none. Asked of the browser anew: the driver lists what has ended. */
export async function backgroundOf({ browser, extensionPages }: Launched): Promise<Background | null> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(extensionPages),
  );
  if (target === undefined) {
    await session.detach();
    return null;
  }
  const { targetId } = target;
  return {
    async end() {
      await session.send('Target.closeTarget', { targetId }).catch(() => {});
      await session.detach();
    },
    async hold(held) {
      const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: true });
      const attached = session.connection()?.session(sessionId);
      await attached?.send('Runtime.evaluate', { expression: `globalThis.genderbrilHeld = ${held}` });
    },
  };
}
