import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** An extension with the Word adapter and its bridge, and nothing else; matches and worlds as in the release. */
export async function probeExtension(): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'genderbril-word-probe-'));
  await build({
    stdin: {
      contents: `import { openBridge } from './entrypoints/page-world/word-web/bridge.ts'; openBridge();`,
      resolveDir: fileURLToPath(new URL('../../..', import.meta.url)),
    },
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
  });
  await build({
    entryPoints: [fileURLToPath(new URL('probe.ts', import.meta.url))],
    outfile: join(folder, 'probe.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
  });
  const common = { matches: ['https://*.officeapps.live.com/*'], all_frames: true, run_at: 'document_start' };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Word probe',
      version: '1.0',
      content_scripts: [
        { ...common, world: 'MAIN', js: ['page.js'] },
        { ...common, js: ['probe.js'] },
      ],
      browser_specific_settings: {
        gecko: { id: 'probe@genderbril.nl', data_collection_permissions: { required: ['none'] } },
      },
    }),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
