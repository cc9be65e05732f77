import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instrumentsFor } from '../../analyzers/instruments/index.ts';
import type { Measured } from '../../analyzers/measured.ts';
import { rules } from '../../analyzers/rules/index.ts';
import { ruleIds } from '../definition.ts';
import { analyzer } from '../evaluate/analyzer.ts';
import { measure } from '../evaluate/measure.ts';
import { setOfFile } from '../evaluate/sets.ts';
import { indexPage } from './index-page.ts';
import { rulePage } from './rule-page.ts';

/** Where the pages stand: beside the rules. */
export const folder = fileURLToPath(new URL('../../analyzers/rules/', import.meta.url));

/** Only ever measured on. */
const UNSEEN = '../shared/gold/dev.jsonl';

/** `npm run pages`: measures the rules on unseen text, stores the counts, and writes a page for every rule. */
export async function main(): Promise<number> {
  const { analyze, readers } = await analyzer();
  const { rules: counts, dropped } = measure(setOfFile(UNSEEN, readers), analyze, ruleIds);
  if (dropped.length > 0) {
    process.stderr.write(`Not written, because these rules broke: ${dropped.join(', ')}\n`);
    return 1;
  }
  const measured = { on: UNSEEN, rules: Object.fromEntries(counts) };
  writeFileSync(join(folder, 'measured.json'), `${JSON.stringify(measured, null, 2)}\n`);
  for (const [name, page] of pages()) writeFileSync(join(folder, name), page);
  process.stdout.write(pages().get('README.md') ?? '');
  return 0;
}

/** Every page by file name, made of the rules as they are and of the counts in `measured.json`. */
export function pages(): ReadonlyMap<string, string> {
  const { on, rules: counts } = JSON.parse(readFileSync(join(folder, 'measured.json'), 'utf8'));
  const measured: ReadonlyMap<string, Measured> = new Map(Object.entries(counts));
  const page = (id: string) => {
    const rule = rules.get(id);
    return rule && rulePage(rule, instrumentsFor(id), measured.get(id), on);
  };
  return new Map([
    ['README.md', indexPage(rules.values(), measured, on)],
    ...[...rules.keys()].map((id) => [`${id}.md`, page(id) ?? ''] as const),
  ]);
}
