import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { build } from 'wxt';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
/** The first column of every table in it. */
const rows = [...readme.matchAll(/^\| (\S.*?) +\|/gmu)].map(([, first]) => first);

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  it('asks for what the README names, and for nothing else', async () => {
    const outDir = `test/results/manifest-${browser}`;
    await build({ root, browser, manifestVersion: 3, outDir, logger: quiet });
    const manifest = JSON.parse(readFileSync(`${root}${outDir}/${browser}-mv3/manifest.json`, 'utf8'));
    const sites: string[] = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
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
  }, 120_000);
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
