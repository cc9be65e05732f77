import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browser/find-browser.ts';
import { launch } from '../../browser/launch.ts';
import { type Network, openNetwork } from '../../browser/network.ts';
import type { StandinConfig } from './config.ts';
import type { StandinHook } from './page/hook.ts';
import { type GoogleDocsSite, googleDocsSite } from './site.ts';

/** How a document is opened, beside the knobs. */
export interface Opening {
  /** What the page finds in the annotation variable before it boots; undefined leaves that to the extension. */
  readonly requester?: string;
  readonly address?: string;
  /** Device pixel ratio, in Chromium. */
  readonly pixelRatio?: number;
}

type Parameters<M> = M extends (...args: infer A) => unknown ? A : [];
type Result<M> = M extends (...args: never[]) => infer R ? R : M;

/** A loaded document. */
export interface Loaded {
  readonly page: Page;
  /** Reads or calls something of the test hook by its name. */
  hook<N extends keyof StandinHook>(
    name: N,
    ...args: Parameters<StandinHook[N]>
  ): Promise<Result<StandinHook[N]>>;
  /** Clicks in the text before a character that is on the screen, with a real mouse. */
  click(offset: number): Promise<void>;
  /** Presses keys together, such as `Control+z`, and waits until they landed. */
  press(chord: string): Promise<void>;
}

export interface OpenDocs {
  readonly site: GoogleDocsSite;
  readonly network: Network;
  /** Opens a document with these knobs, in place of the one before, and waits for its first annotated tile. */
  load(config?: Partial<StandinConfig>, opening?: Opening): Promise<Loaded>;
  close(): Promise<void>;
}

/** A real browser with a Google Docs of this machine's own in it. */
export async function openDocs(browserName: BrowserName, extension?: string): Promise<OpenDocs> {
  const site = googleDocsSite();
  const network = await openNetwork([site]);
  const launched = await launch(browserName, { network, ...(extension === undefined ? {} : { extension }) });
  let page: Page | null = null;
  return {
    site,
    network,
    async load(config = {}, opening = {}) {
      await page?.close();
      site.configure(config);
      page = await launched.browser.newPage();
      const { requester, pixelRatio, address = '/document/d/regiovisie/edit?tab=t.0' } = opening;
      if (pixelRatio) await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: pixelRatio });
      if (requester !== undefined) {
        await page.evaluateOnNewDocument((value) => {
          Object.assign(window, { _docs_annotate_canvas_by_ext: value });
        }, requester);
      }
      await page.goto(`https://docs.google.com${address}`);
      await page.waitForSelector('.kix-rotatingtilemanager-content > div > canvas');
      // One frame for the annotation layer, and some for the API that comes after it.
      await pause(150 + site.config.bootDelayMs);
      return loaded(page);
    },
    async close() {
      await launched.close();
      await network.close();
    },
  };
}

function loaded(page: Page): Loaded {
  const hook: Loaded['hook'] = (name, ...args) =>
    page.evaluate(
      (key, given) => {
        const member = (window as unknown as { __standin: Record<string, unknown> }).__standin[key];
        return typeof member === 'function' ? member(...given) : member;
      },
      name as string,
      args as unknown[],
    ) as never;
  return {
    page,
    hook,
    async click(offset) {
      const box = (await hook('rectsFor', offset, offset + 1))[0];
      if (box === undefined) throw new Error(`nothing on the screen at ${offset}`);
      await page.mouse.click(box.left + 1, box.top + box.height / 2);
      await hook('settle');
    },
    async press(chord) {
      const keys = chord.split('+');
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key as 'Control');
      await page.keyboard.press(keys.at(-1) as 'z');
      for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key as 'Control');
      await hook('settle');
    },
  };
}

/** Waits, for what an imitation of a slow editor does in its own time. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
