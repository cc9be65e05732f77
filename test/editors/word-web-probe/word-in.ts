import type { Frame, Page } from 'puppeteer-core';
import type { BrowserName } from '../../browser/find-browser.ts';
import { launch } from '../../browser/launch.ts';
import { openNetwork } from '../../browser/network.ts';
import type { HostName } from '../word-web/host-pages.ts';
import { DEFAULT_PROFILE, type WordProfile } from '../word-web/profile.ts';
import { type WordWebSite, wordWebSite } from '../word-web/site.ts';
import { askProbe, editorFrame } from './ask-probe.ts';
import { probeExtension } from './extension.ts';
import { type Painted, paintedIn } from './painted-in.ts';

export interface Word {
  readonly site: WordWebSite;
  readonly page: Page;
  readonly frame: Frame;
  ask<T>(name: string, ...args: readonly unknown[]): Promise<T>;
  /** What is highlighted under our names now, in the order of the ranges. */
  painted(): Promise<Painted[]>;
}

export interface WordBrowser {
  /** A new tab with a document that is ready. The tab before it is closed. */
  open(profile?: Partial<WordProfile>, host?: HostName): Promise<Word>;
  /** The same, but comes back when the frame is there and Word still loads. */
  arrive(profile?: Partial<WordProfile>, host?: HostName): Promise<Word>;
  close(): Promise<void>;
}

/** A browser with the probe and a Word that is ours. */
export async function wordIn(name: BrowserName): Promise<WordBrowser> {
  const site = wordWebSite();
  const network = await openNetwork([site]);
  const extension = await probeExtension();
  const launched = await launch(name, { network, extension: extension.folder });
  let page: Page | null = null;
  const arrive: WordBrowser['arrive'] = async (profile = {}, host = 'sharepoint') => {
    await page?.close();
    site.reset();
    site.profile({ ...DEFAULT_PROFILE, ...profile });
    page = await launched.browser.newPage();
    await page.goto(site.address(host));
    const frame = await editorFrame(page);
    return {
      site,
      page,
      frame,
      ask: (question, ...args) => askProbe(frame, question, ...args),
      painted: () => paintedIn(frame),
    };
  };
  return {
    arrive,
    async open(profile, host) {
      const word = await arrive(profile, host);
      await site.ready();
      return word;
    },
    async close() {
      await launched.close();
      await network.close();
      extension.remove();
    },
  };
}
