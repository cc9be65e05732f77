import type { Status } from '../../entrypoints/shared/status.ts';
import { validStatus } from '../../entrypoints/shared/valid-status.ts';
import type { Launched } from './launch.ts';

/**
 * What the popup would be told now: asked from a page of the extension itself, of every open tab, with the very message
 * that the popup sends. `null` while nobody reads along.
 */
export async function statusIn({ browser, extensionPages }: Launched): Promise<Status | null> {
  const page = await browser.newPage();
  try {
    await page.goto(`${extensionPages}options.html`);
    const answers = await page.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: ExtensionTabs } }).chrome;
      const asked = (await tabs.query({})).map(({ id }) =>
        tabs.sendMessage(id, { kind: 'genderbril:status' }).catch(() => null),
      );
      return Promise.all(asked);
    });
    return answers.map(validStatus).find((status) => status !== null) ?? null;
  } finally {
    await page.close();
  }
}

interface ExtensionTabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(tab: number, message: object): Promise<unknown>;
}
