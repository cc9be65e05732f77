import type { Launched } from './launch.ts';

/**
 * Sends a message to every open tab from a page of the extension itself, as the popup and the keyboard command do: a
 * test's keys do not reach the browser's own commands.
 */
export async function tellTabs({ browser, extensionPages }: Launched, message: object): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(`${extensionPages}options.html`);
    await page.evaluate(async (told) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: ExtensionTabs } }).chrome;
      await Promise.all((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, told).catch(() => null)));
    }, message);
  } finally {
    await page.close();
  }
}

interface ExtensionTabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(tab: number, message: object): Promise<unknown>;
}
