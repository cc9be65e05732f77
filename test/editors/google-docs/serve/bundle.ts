import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let made: Promise<string> | undefined;

/** The editor script: all of `page/` as one classic script. Made once a process. */
export function editorScript(): Promise<string> {
  made ??= build({
    entryPoints: [fileURLToPath(new URL('../page/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return made;
}
