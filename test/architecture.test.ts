import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from './imports-of.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

const CODE = /\.(?:ts|tsx|mjs)$/u;
const analyzers = sourceFiles('analyzers', CODE);
const components = sourceFiles('components', CODE);
const entrypoints = sourceFiles('entrypoints', CODE);
const tests = sourceFiles('test', CODE);
const shipped = [...analyzers, ...components, ...entrypoints];

/** Where an import leads, from the root; a package keeps its name. */
const target = (file: SourceFile, { from }: Import): string =>
  from.startsWith('.') ? posix.join(posix.dirname(file.path), from.replace(/\?.*$/u, '')) : from;

/** Every import of these files that must not be, as `file → target`. */
const offending = (
  files: readonly SourceFile[],
  isOffence: (to: string, found: Import, file: SourceFile) => boolean,
): readonly string[] =>
  files.flatMap((file) =>
    importsOf(file.source)
      .filter((found) => isOffence(target(file, found), found, file))
      .map((found) => `${file.path} → ${found.from}`),
  );

describe('imports', () => {
  it('can be read', () => {
    const source = [
      "import a from 'a';",
      "import type { B } from './b.ts';",
      "import { c, type D } from './c.ts';",
      "import './style.css';",
      "export { e } from './e.ts';",
      "export type { F } from './f.ts';",
      "import {\n  g,\n} from './g.ts';",
      `const h = await import(${"'./h.ts'"});`,
      "// import no from 'no';",
      "/* import no from 'no'; */",
      "export const text = 'import no';",
    ].join('\n');
    expect(importsOf(source).map(({ from, typeOnly }) => `${from}${typeOnly ? ' type' : ''}`)).toEqual([
      'a',
      './b.ts type',
      './c.ts',
      './style.css',
      './e.ts',
      './f.ts type',
      './g.ts',
      './h.ts',
    ]);
  });

  it('lead to a file that is there, by its full name, or to a package that is declared', () => {
    const { dependencies, devDependencies } = json('package.json');
    const declared = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
    const builtin = new Set(builtinModules.map((name) => `node:${name}`));
    const packageOf = (name: string) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
    const isLost = (to: string, { from }: Import) =>
      from.startsWith('.') ? !existsSync(root + to) : !builtin.has(from) && !declared.has(packageOf(from));
    expect(offending([...shipped, ...tests], isLost)).toEqual([]);
  });

  it('bring only what is shipped into what is shipped', () => {
    const { dependencies } = json('package.json');
    const forBrowser = shipped.filter(({ path }) => !path.startsWith('entrypoints/command-line/'));
    expect(
      offending(
        forBrowser,
        (to, { typeOnly }) =>
          !typeOnly &&
          !/^(?:analyzers|components|entrypoints|assets)\//u.test(to) &&
          // What WXT brings is a function that hands back its argument.
          !to.startsWith('wxt/utils/define-') &&
          !Object.keys(dependencies).some((name) => to === name || to.startsWith(`${name}/`)),
      ),
    ).toEqual([]);
  });

  it('of analyzers go nowhere but to analyzers and compromise', () => {
    expect(
      offending(analyzers, (to) => !to.startsWith('analyzers/') && !to.startsWith('compromise')),
    ).toEqual([]);
    expect(json('analyzers/tsconfig.json').compilerOptions.lib).toEqual(['ES2023']);
  });

  it('of compromise stay within the knowledge of Dutch', () => {
    expect(
      offending(
        shipped,
        (to, _, { path }) => to.startsWith('compromise') && !path.startsWith('analyzers/dutch/'),
      ),
    ).toEqual([]);
  });

  it('of components take only types from analyzers, and nothing of the browser', () => {
    expect(
      offending(components, (to, { typeOnly }) => {
        if (to.startsWith('analyzers/')) return !typeOnly;
        return !to.startsWith('components/') && !/^preact(?:\/hooks)?$/u.test(to);
      }),
    ).toEqual([]);
    const touching = components.filter(({ source }) => /\b(?:chrome|browser)\.\w/u.test(source));
    expect(touching.map(({ path }) => path)).toEqual([]);
  });

  it('of the browser stand in entrypoints only', () => {
    expect(
      offending(
        [...analyzers, ...components],
        (to) => to === 'webextension-polyfill' || to.startsWith('wxt') || to.startsWith('entrypoints/'),
      ),
    ).toEqual([]);
  });

  it('bring no knowledge of Dutch into a page: what is judged is judged in the background', () => {
    const byPath = new Map(shipped.map((file) => [file.path, file]));
    const reached = new Set<string>();
    const walk = (path: string): void => {
      const file = byPath.get(path);
      if (reached.has(path)) return;
      reached.add(path);
      for (const found of file === undefined ? [] : importsOf(file.source))
        if (!found.typeOnly) walk(target(file as SourceFile, found));
    };
    const inPage = /^entrypoints\/(?:review\.content\/.*|[^/]+\.content)\.tsx?$/u;
    for (const { path } of entrypoints) if (inPage.test(path)) walk(path);
    expect(reached).toContain('analyzers/memory.ts');
    const heavy = /^(?:analyzers\/(?:rules|dutch|dekking|instruments)\/.*\.ts|compromise.*)$/u;
    expect([...reached].filter((path) => heavy.test(path))).toEqual([]);
  });

  it('never lead from a rule to a rule, from an instrument to an instrument, or from an item to an item', () => {
    for (const folder of ['analyzers/rules/', 'analyzers/instruments/', 'analyzers/dekking/']) {
      const own = analyzers.filter(({ path }) => path.startsWith(folder) && path !== `${folder}index.ts`);
      expect(own.length).toBeGreaterThan(0);
      expect(offending(own, (to) => to.startsWith(folder))).toEqual([]);
    }
  });

  it('never lead from an editor to an editor', () => {
    const editorOf = (path: string) =>
      /^entrypoints\/(?:review\.content\/editors|page-world)\/(google-docs|word-web)\b/u.exec(path)?.[1];
    expect(
      offending(entrypoints, (to, _, { path }) => {
        const from = editorOf(path);
        const other = editorOf(to);
        return from !== undefined && other !== undefined && from !== other;
      }),
    ).toEqual([]);
  });
});

describe('files', () => {
  it.each(['rules', 'instruments', 'dekking'])('of %s are named after their id', (folder) => {
    const files = analyzers.filter(
      ({ path }) => path.startsWith(`analyzers/${folder}/`) && !path.endsWith('/index.ts'),
    );
    for (const { path, source } of files) {
      expect(`${path}: ${/^ {2}id: '([^']+)',$/mu.exec(source)?.[1]}`).toBe(
        `${path}: ${posix.basename(path, '.ts')}`,
      );
    }
  });

  it('stay small: none over 300 lines, half of them under 80', () => {
    const styles = [...sourceFiles('components', /\.css$/u), ...sourceFiles('assets', /\.css$/u)];
    const lengths = [...shipped, ...tests, ...styles].map(({ path, source }) => ({
      path,
      lines: source.split('\n').length - 1,
    }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(lengths.filter(({ lines }) => lines < 80).length).toBeGreaterThanOrEqual(lengths.length / 2);
  });

  const using = (pattern: RegExp): readonly string[] =>
    shipped
      .filter(({ source }) =>
        source.split('\n').some((line) => !/^\s*(?:\/\/|\*|\/\*)/u.test(line) && pattern.test(line)),
      )
      .map(({ path }) => path);

  it('turn no text into markup or code', () => {
    expect(
      using(
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML)\b|\bdocument\.write|\beval\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/u,
      ),
    ).toEqual([]);
  });

  it('ask no network, but for the one request to the open document itself', () => {
    expect(using(/\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/u)).toEqual([
      'entrypoints/review.content/editors/google-docs/read-export.ts',
    ]);
  });
});
