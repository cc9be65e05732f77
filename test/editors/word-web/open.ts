import type { Frame, Page } from 'puppeteer-core';
import type { BrowserName } from '../../browser/find-browser.ts';
import { launch } from '../../browser/launch.ts';
import { type Network, openNetwork } from '../../browser/network.ts';
import type { HostName } from './host-pages.ts';
import { DEFAULT_PROFILE, type WordProfile } from './profile.ts';
import { type WordWebSite, wordWebSite } from './site.ts';

/** A loaded document: the tab, and the frame in it that is Word. */
export interface Loaded {
  readonly page: Page;
  readonly frame: Frame;
  /** Clicks where an offset of the main story is, with a real mouse. */
  click(offset: number, options?: { shift?: boolean; count?: number }): Promise<void>;
  /** Presses keys together, such as `Control+z`. */
  press(chord: string): Promise<void>;
}

export interface OpenWord {
  readonly site: WordWebSite;
  readonly network: Network;
  /** Opens a document under this profile, in place of the one before, and waits until it hears. */
  load(profile?: Partial<WordProfile>, host?: HostName): Promise<Loaded>;
  close(): Promise<void>;
}

/** A real browser with a Word for the web of this machine's own in it. */
export async function openWord(browserName: BrowserName, extension?: string): Promise<OpenWord> {
  const site = wordWebSite();
  const network = await openNetwork([site]);
  const launched = await launch(browserName, { network, ...(extension === undefined ? {} : { extension }) });
  let page: Page | null = null;
  return {
    site,
    network,
    async load(profile = {}, host) {
      await page?.close();
      site.reset();
      site.profile({ ...DEFAULT_PROFILE, ...profile });
      page = await launched.browser.newPage();
      await page.goto(site.address(host));
      await site.ready();
      return loaded(site, page);
    },
    async close() {
      await launched.close();
      await network.close();
    },
  };
}

async function loaded(site: WordWebSite, page: Page): Promise<Loaded> {
  const frame = page.frames().find((each) => /wordeditorframe/i.test(each.url()));
  if (frame === undefined) throw new Error('There is no editor frame');
  return {
    page,
    frame,
    async click(offset, { shift = false, count = 1 } = {}) {
      const box = (await site.geometry(offset, offset + 1))[0];
      if (box === undefined) throw new Error(`Nothing on the screen at ${offset}`);
      const corner = await cornerOf(frame);
      if (shift) await page.keyboard.down('Shift');
      await page.mouse.click(corner.x + box.left + 1, corner.y + box.top + box.height / 2, { count });
      if (shift) await page.keyboard.up('Shift');
      await new Promise((resolve) => setTimeout(resolve, 150));
    },
    async press(chord) {
      const keys = chord.split('+');
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key as 'Control');
      await page.keyboard.press(keys.at(-1) as 'z');
      for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key as 'Control');
    },
  };
}

/** Where the frame's corner is in the tab, through the frames around it. */
async function cornerOf(frame: Frame): Promise<{ x: number; y: number }> {
  let [x, y] = [0, 0];
  for (let at: Frame | null = frame; at !== null; at = at.parentFrame()) {
    const box = await (await at.frameElement())?.boundingBox();
    // A box already counts from the tab's corner when the protocol knows the frames around it.
    if (box) return { x: box.x, y: box.y };
  }
  return { x, y };
}
