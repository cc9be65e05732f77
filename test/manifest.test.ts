import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
/** The first column of every table in it. */
const rows = [...readme.matchAll(/^\| (\S.*?) +\|/gmu)].map(([, first]) => first);

/** The most that a page has to load, in bytes as they are after gzip. */
const MOST = { ISOLATED: 75_000, MAIN: 4_000 };

interface ContentScript {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly world?: 'MAIN';
}

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const outDir = `test/results/manifest-${browser}`;
  const read = (path: string) => readFileSync(`${root}${outDir}/${browser}-mv3/${path}`);
  let manifest: Record<string, unknown> & {
    permissions: string[];
    content_scripts: ContentScript[];
    background: { service_worker?: string; scripts?: string[] };
  };

  beforeAll(async () => {
    await build({ root, browser, manifestVersion: 3, outDir, logger: quiet });
    manifest = JSON.parse(read('manifest.json').toString());
  }, 120_000);

  it('asks for what the README names, and for nothing else', () => {
    const sites = manifest.content_scripts.flatMap(({ matches }) => matches);
    expect(manifest.permissions).toEqual(['storage']);
    expect(new Set(sites)).toEqual(
      new Set(['https://docs.google.com/document/*', 'https://*.officeapps.live.com/*']),
    );
    for (const asked of [...manifest.permissions, ...sites]) expect(rows).toContain(`\`${asked}\``);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
      'content_security_policy',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('loads little into a page, and the knowledge of Dutch into the background only', () => {
    const scripts = manifest.content_scripts.flatMap(({ js, world = 'ISOLATED' as const }) =>
      js.map((path) => ({ path, world, source: read(path) })),
    );
    expect(scripts.map(({ world }) => world).sort()).toEqual(['ISOLATED', 'MAIN', 'MAIN']);
    for (const { path, world, source } of scripts) {
      const { length } = gzipSync(source, { level: 9 });
      expect(length, `${path} is ${length} bytes`).toBeLessThanOrEqual(MOST[world]);
    }
    const { service_worker, scripts: eventPage } = manifest.background;
    const [background = ''] = [service_worker, ...(eventPage ?? [])].filter((path) => path !== undefined);
    // A word of a concept, as it stands in the source.
    const telling = 'hulpverlener';
    expect(read(background).includes(telling)).toBe(true);
    for (const { source } of scripts) expect(source.includes(telling)).toBe(false);
  });
});

const nothing = () => {};
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
};
