import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let built: Promise<string> | undefined;

/** The editor page's script, bundled once per run. A classic script: it leaves nothing on `window`. */
export function bundle(): Promise<string> {
  built ??= build({
    entryPoints: [fileURLToPath(new URL('page/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return built;
}
