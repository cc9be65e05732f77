import type { Page } from 'puppeteer-core';
import type { Finding } from '../../analyzers/finding.ts';
import type { googleDocsSite, StandinConfig, StandinHook } from '../editors/google-docs/site.ts';
import { type Box, differences, drawnMarks } from './boxes.ts';
import { type SeenCard, seenCard } from './card.ts';
import { expectedInDocs } from './expected-marks.ts';
import type { Launched } from './launch.ts';
import type { Network } from './network.ts';
import { until } from './until.ts';

declare global {
  interface Window {
    __standin: StandinHook;
  }
}

/** One open document of the Google Docs stand-in, with the extension reading along. */
export interface DocsSession {
  readonly page: Page;
  /** Errors that the page threw. The extension must cause none. */
  readonly errors: readonly string[];
  raw(): Promise<string>;
  expected(): Promise<readonly Finding[]>;
  /** What is drawn otherwise than the stand-in's own layout says it should be; empty when all is well. */
  wrong(): Promise<string[]>;
  /** Waits until every mark lies where it should. */
  settled(): Promise<void>;
  /** Scrolls until a place in the text is well in view, and waits for its marks. */
  show(offset: number): Promise<void>;
  /** Rests the pointer on a finding and waits for its card. */
  hover(finding: Finding): Promise<SeenCard>;
  card(): Promise<SeenCard | null>;
  close(): Promise<void>;
}

export const ADDRESS = 'https://docs.google.com/document/d/1genderbril/edit?tab=t.0';

/** Opens the stand-in's document in a new page and clicks in it once, as a writer does. */
export async function openDocs(
  { browser }: Launched,
  site: ReturnType<typeof googleDocsSite>,
  config: Partial<StandinConfig> = {},
  { address = ADDRESS, click = true, ready = true } = {},
): Promise<DocsSession> {
  site.configure(config);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  if (ready)
    await until('the first page', () => page.evaluate(() => document.querySelector('canvas') !== null));
  if (click && ready) await page.mouse.click(560, 380);

  const raw = () => page.evaluate(() => window.__standin.model());
  const expected = async () => expectedInDocs(await raw());
  const wrong = async () => {
    const spans = (await expected()).map(({ start, end }) => ({ start, end }));
    const { boxes, possible } = await page.evaluate((wanted) => {
      const { rectsFor, isRendered } = window.__standin;
      const placesOf = (findings: typeof wanted): Box[] =>
        findings
          .flatMap(({ start, end }) => rectsFor(start, end))
          .map(({ left, top, width, height }) => ({ left, top, width, height }));
      const shown = wanted.filter(({ start, end }) => isRendered(start) && isRendered(end - 1));
      return { boxes: placesOf(shown), possible: placesOf(wanted) };
    }, spans);
    return differences(await drawnMarks(page.mainFrame()), boxes, possible);
  };
  const settled = async () => {
    let last: string[] = [];
    await until('all marks in their place', async () => {
      last = await wrong();
      return last.length === 0;
    }).catch((error) => {
      throw new Error(`${error.message}: ${last.join('; ')}`);
    });
  };
  const card = () => seenCard(page.mainFrame());
  const show = async (offset: number) => {
    await page.evaluate((at) => window.__standin.scrollToOffset(at), offset);
    await settled();
  };
  return {
    page,
    errors,
    raw,
    expected,
    wrong,
    settled,
    show,
    card,
    async hover({ start, end, rule }) {
      await show(start);
      const [box] = await page.evaluate((from, to) => window.__standin.rectsFor(from, to), start, end);
      if (box === undefined) throw new Error('nothing to hover over');
      await page.mouse.move(box.left + 2, box.top - 60);
      await page.mouse.move(box.left + box.width / 2, box.top + box.height / 2, { steps: 3 });
      return until(`the card of ${rule}`, card);
    },
    close: () => page.close(),
  };
}

/** What the browser asked for since the last look, beside the stand-in's own page. */
export function requestsOf(network: Network): string[] {
  return network.requests.filter(
    (request) =>
      !/^docs\.google\.com\/(?:document\/(?:u\/\d\/)?d\/[^/]+\/(?:edit|save)|favicon)/.test(request),
  );
}
