// Runs a TypeScript module of this repository in Node, through the same Vite that builds the extension,
// so that the command line and the extension can never read different code (`import.meta.glob` included).
// Usage: node entrypoints/command-line/start.mjs MODULE [ARGUMENT ...]; MODULE is relative to the repository.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [, , module, ...args] = process.argv;
const { module: loaded } = await runnerImport(`${root}${module}`, {
  configFile: false,
  logLevel: 'error',
  root,
});
process.exitCode = (await loaded.main(args)) ?? 0;
