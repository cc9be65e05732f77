import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/**
 * Where people have a browser: the environment variable first (`GENDERBRIL_CHROMIUM`, `GENDERBRIL_FIREFOX`), then the
 * usual places on Linux, macOS and Windows. Returns the path of an executable, or `null` when there is none.
 */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[`GENDERBRIL_${name.toUpperCase()}`];
  if (chosen) return existsSync(chosen) ? chosen : null;
  return (
    (PLACES[name][process.platform] ?? PLACES[name].linux ?? []).find((path) => existsSync(path)) ?? null
  );
}

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

/** `PATH` on Linux, the folders of applications elsewhere. Chromium before Chrome: branded builds restrict loading. */
const PLACES: Record<BrowserName, Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  chromium: {
    linux: onPath(
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ),
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: programFiles.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  },
  firefox: {
    linux: onPath('firefox-esr', 'firefox'),
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  },
};

function onPath(...names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
