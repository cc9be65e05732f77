import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as vite } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where everything goes that the bench makes. */
export const workshop = join(root, 'node_modules', '.cache', 'genderbril-bench');

/**
 * Makes one file of a module, as the extension is shipped: bundled and minified, so that what is measured is our code and
 * not a loader. compromise goes in, because it does in the extension; the other peers are loaded from where they are.
 *
 * @param from the folder that holds `analyzers/` and `test/bench/`; the repository, or a copy that was changed.
 * @returns the path of the file.
 */
export async function build(module: string, name: string, from = root): Promise<string> {
  await vite({
    configFile: false,
    logLevel: 'error',
    root: from,
    build: {
      ssr: join(from, module),
      outDir: workshop,
      emptyOutDir: false,
      minify: 'esbuild',
      target: 'es2022',
      rollupOptions: { output: { entryFileNames: `${name}.mjs`, inlineDynamicImports: true } },
    },
    ssr: { noExternal: ['compromise'], target: 'node' },
  });
  return join(workshop, `${name}.mjs`);
}
