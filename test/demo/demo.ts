import { buildOf } from '../browser/build-of.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { needBrowser } from '../browser/need-browser.ts';
import { openNetwork } from '../browser/network.ts';
import { build } from './build.ts';
import { googleDocsStage } from './google-docs.ts';
import { look } from './look.ts';
import { wordWebStage } from './word-web.ts';
import { words } from './words.ts';

const stages = { docs: googleDocsStage, word: wordWebStage };
const NAMES = { docs: 'google-docs', word: 'word-web' };

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const refuse = (reason: string): number => {
  process.stderr.write(`${reason}\n`);
  return 2;
};

/**
 * `npm run demo [-- docs|word]`: the main job on a machine that has nothing yet, in a browser with the release build
 * and a sample draft. Without a display it looks by itself, tells what it saw, and ends.
 *
 * @returns the exit code: 2 with one sentence for an argument it does not know or a browser that is not there.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [name = 'docs', ...rest] = args;
  if (rest.length > 0 || (name !== 'docs' && name !== 'word')) return refuse(words.usage);
  try {
    needBrowser('chromium');
  } catch (error) {
    return refuse((error as Error).message);
  }
  print(words.building);
  if (build() !== 0) return refuse(words.buildFailed);
  const stage = stages[name]();
  print(words.opening(stage.editor));
  const headless = !hasDisplay();
  const network = await openNetwork([stage.site]);
  let launched: Launched | undefined;
  try {
    launched = await launch('chromium', { network, extension: buildOf('chromium'), headless, height: 1100 });
    const stopped = headless ? null : stopOf(launched);
    const [empty] = await launched.browser.pages();
    const open = await stage.open(launched);
    await empty?.close();
    if (stopped === null) {
      print(words.noWindow);
      await look(open, NAMES[name], print);
    } else {
      print(words.guide(stage.editor));
      await stopped;
    }
    return 0;
  } finally {
    await launched?.close();
    await network.close();
  }
}

/** On Linux a window needs a server for it; elsewhere there always is one. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Settles when the user has had enough: Ctrl+C, or the browser's last window closed. */
const stopOf = ({ browser }: Launched): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    browser.once('disconnected', () => resolve());
  });
