import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from './find-browser.ts';

/**
 * The path of a browser, installed first where that can be done without asking: on Debian and Ubuntu, as root.
 *
 * @throws Error with the one sentence that says what to install.
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(`Installing ${DEBIAN_PACKAGES[name].join(' and ')} with apt-get ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    for (const candidate of DEBIAN_PACKAGES[name]) {
      // One by one: Debian calls it firefox-esr, Ubuntu firefox, and apt-get refuses the whole line for one unknown name.
      spawnSync('apt-get', ['install', '-y', '-qq', candidate], { stdio: 'ignore', env });
      const installed = findBrowser(name);
      if (installed !== null) return installed;
    }
  }
  throw new Error(ADVICE[name]);
}

const DEBIAN_PACKAGES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const ADVICE: Record<BrowserName, string> = {
  chromium:
    'No Chromium-family browser found: install Chromium, Google Chrome or Microsoft Edge, or set GENDERBRIL_CHROMIUM to the path of one.',
  firefox: 'No Firefox found: install Firefox, or set GENDERBRIL_FIREFOX to the path of one.',
};
