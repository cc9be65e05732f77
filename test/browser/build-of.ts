import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find-browser.ts';

/** The folder of the release build for a browser. @throws Error when `npm run build` has not made it. */
export function buildOf(browser: BrowserName): string {
  const name = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const folder = fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run npm run build first.`);
  return folder;
}
