import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildOf } from './build-of.ts';
import type { BrowserName } from './find-browser.ts';
import type { Network } from './network.ts';

const STARTED = 'docs.google.com/genderbril-started';

/**
 * Stands before the release build's own background: it tells the test's network of every start, because nothing else
 * shows that, and can keep messages from ever being answered.
 */
const PROBE = `
fetch('https://${STARTED}', { mode: 'no-cors' }).catch(() => {});
{
  const { onMessage } = (globalThis.browser ?? globalThis.chrome).runtime;
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) => add((...heard) => globalThis.genderbrilHeld === true || listener(...heard));
}
`;

export interface ProbedBuild {
  readonly folder: string;
  /** How often the background was started in a browser on this network. */
  starts(network: Network): number;
}

/** The release build with the probe, made anew in `test/results`. */
export function probedBuild(browser: BrowserName): ProbedBuild {
  const folder = fileURLToPath(new URL(`../results/probed-${browser}`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  cpSync(buildOf(browser), folder, { recursive: true });
  const background = `${folder}/background.js`;
  writeFileSync(background, PROBE + readFileSync(background, 'utf8'));
  return { folder, starts: ({ requests }) => requests.filter((request) => request === STARTED).length };
}
