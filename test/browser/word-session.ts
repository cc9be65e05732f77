import type { Frame, Page } from 'puppeteer-core';
import type { Finding } from '../../analyzers/finding.ts';
import type { HostName } from '../editors/word-web/host-pages.ts';
import { DEFAULT_PROFILE, type WordProfile } from '../editors/word-web/profile.ts';
import { type WordWebSite, wordWebSite } from '../editors/word-web/site.ts';
import { editorFrame } from '../editors/word-web-probe/ask-probe.ts';
import { differences } from '../editors/word-web-probe/compare-boxes.ts';
import { paintedIn } from '../editors/word-web-probe/painted-in.ts';
import { buildOf } from './build-of.ts';
import { clickInCard, type SeenCard, seenCard } from './card.ts';
import { expectedInWord } from './expected-in-word.ts';
import type { BrowserName } from './find-browser.ts';
import { type Launched, launch } from './launch.ts';
import { type Network, openNetwork } from './network.ts';
import { until } from './until.ts';

/** One open document of the Word stand-in, with the release build reading along. */
export interface WordSession {
  readonly page: Page;
  readonly frame: Frame;
  readonly site: WordWebSite;
  /** The main story, as the model has it. */
  main(): Promise<string>;
  /** What Genderbril has to mark: the same analysis, run here on the stand-in's own model. */
  expected(): Promise<readonly Finding[]>;
  /** What is marked otherwise than the stand-in's own layout says it should be; empty when all is well. */
  wrong(): Promise<string[]>;
  /** Waits until every mark lies where it should. */
  marked(): Promise<void>;
  /** Moves the pointer away, then rests it on a finding, and waits for its card. */
  hover(finding: Finding): Promise<SeenCard>;
  card(): Promise<SeenCard | null>;
  clickInCard(selector: string): Promise<void>;
  /** The frame's corner in the tab, in CSS pixels. */
  corner(): Promise<{ x: number; y: number }>;
}

export interface WordRelease {
  readonly launched: Launched;
  readonly network: Network;
  /** A document that is ready, in place of the one before. */
  open(profile?: Partial<WordProfile>, host?: HostName): Promise<WordSession>;
  close(): Promise<void>;
}

/** A browser with the release build in it, and a Word for the web of this machine's own. */
export async function wordRelease(browser: BrowserName): Promise<WordRelease> {
  const site = wordWebSite();
  const network = await openNetwork([site]);
  const launched = await launch(browser, { network, extension: buildOf(browser) });
  let page: Page | null = null;
  return {
    launched,
    network,
    async open(profile = {}, host = 'sharepoint') {
      await page?.close();
      site.reset();
      site.profile({ ...DEFAULT_PROFILE, ...profile });
      page = await launched.browser.newPage();
      await page.goto(site.address(host));
      const frame = await editorFrame(page);
      await site.ready();
      return session(site, page, frame);
    },
    async close() {
      await launched.close();
      await network.close();
    },
  };
}

function session(site: WordWebSite, page: Page, frame: Frame): WordSession {
  const expected = async () => expectedInWord(await site.model());
  const wrong = async () => {
    const truth = [];
    for (const { start, end } of await expected()) truth.push(...(await site.geometry(start, end)));
    const painted = (await paintedIn(frame)).flatMap(({ boxes }) => boxes);
    // Without the model a paragraph is known by its rendered part: at the far edge that may be half a sentence.
    const height = await frame.evaluate(() => innerHeight);
    const inView = ({ top }: { top: number }) => top > -height && top < 2 * height;
    return differences(painted.filter(inView), truth.filter(inView));
  };
  const corner = async () => {
    const box = await (await frame.frameElement())?.boundingBox();
    return { x: box?.x ?? 0, y: box?.y ?? 0 };
  };
  const card = () => seenCard(frame);
  return {
    page,
    frame,
    site,
    main: async () => (await site.model()).stories[0]?.text ?? '',
    expected,
    wrong,
    async marked() {
      let last: string[] = [];
      await until('the right marks and no others', async () => {
        last = await wrong();
        return last.length === 0;
      }).catch((error) => {
        throw new Error(`${error.message}: ${last.join('; ')}`);
      });
    },
    async hover({ start, end, rule }) {
      const [box] = await site.geometry(start, end);
      if (box === undefined) throw new Error('nothing to hover over');
      const { x, y } = await corner();
      await page.mouse.move(x + 5, y + 200);
      await page.mouse.move(x + box.left + Math.min(12, box.width / 2), y + box.top + box.height / 2, {
        steps: 3,
      });
      return until(`the card of ${rule}`, card);
    },
    card,
    clickInCard: async (selector) => clickInCard(page, frame, selector, await corner()),
    corner,
  };
}
