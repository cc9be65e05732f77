import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of this repository. */
export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly source: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file of ours below a folder whose name matches, in a stable order. */
export const sourceFiles = (folder: string, name: RegExp): readonly SourceFile[] =>
  readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, source: readFileSync(`${root}${path}`, 'utf8') }));
