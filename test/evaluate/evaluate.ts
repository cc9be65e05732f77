import { writeFileSync } from 'node:fs';
import { ruleIds } from '../definition.ts';
import { analyzer } from './analyzer.ts';
import { type DekkingAgreement, dekkingAgreement, dekkingTable } from './dekking.ts';
import { GoldError } from './gold.ts';
import { type Measured, measure, narrow } from './measure.ts';
import { mistakes } from './mistakes.ts';
import { numbers } from './numbers.ts';
import { type Options, parseOptions, usage } from './options.ts';
import { type GoldSet, places, setOfFile, standardSets } from './sets.ts';
import { corpusReport, summary } from './summary.ts';
import { table } from './table.ts';

const print = (text = ''): void => void process.stdout.write(`${text}\n`);

/** `npm run evaluate`: how well the rules do on the gold data, and how quiet they are on ordinary text. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, ruleIds);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${usage}\n`);
    return 2;
  }
  try {
    return await evaluate(options);
  } catch (error) {
    if (!(error instanceof GoldError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    process.stderr.write(`${sentence(error as NodeJS.ErrnoException)}\n`);
    return 2;
  }
}

const sentence = ({ code, path, message }: NodeJS.ErrnoException): string =>
  code === 'ENOENT' ? `There is no file ${path}.` : message;

async function evaluate(options: Options): Promise<number> {
  const { analyze, readers, readDekking } = await analyzer();
  const sets =
    options.files.length > 0
      ? options.files.map((file) => setOfFile(file, readers))
      : standardSets(readers).filter(({ group }) => wanted(group, options.sets));
  if (sets.length === 0) {
    process.stderr.write(`There is no gold data in ${places.gold} and no text in ${places.corpus}.\n`);
    return 2;
  }
  const measured = sets.map((set) => measure(set, analyze, ruleIds));
  const rules = options.rules.length > 0 ? options.rules : rowsOf(measured);
  const shown = measured.map((one) => narrow(one, rules));
  printTables(shown, rules);
  const corpus = shown.find(({ set }) => set.group === 'corpus');
  if (corpus) print(`${corpusReport(corpus)}\n`);
  else if (options.files.length === 0 && wanted('corpus', options.sets))
    print(`There is no corpus in ${places.corpus}: false alarms on ordinary text were not counted.\n`);
  printDekking(sets, readDekking, options.errors);
  print(summary(shown));
  if (options.errors) for (const one of measured) print(`\n${mistakes(one, rules)}`);
  if (options.json) writeFileSync(options.json, numbers(measured));
  return 0;
}

const wanted = (group: string, groups: readonly string[]) => groups.length === 0 || groups.includes(group);

/** The rules of the page, then any other that the data or the analysis names. */
function rowsOf(measured: readonly Measured[]): readonly string[] {
  return [...new Set([...ruleIds, ...measured.flatMap(({ rules }) => [...rules.keys()])])];
}

/** Two sets side by side; more do not fit on a line. */
function printTables(measured: readonly Measured[], rules: readonly string[]): void {
  const labelled = measured.filter(({ set }) => set.group !== 'corpus');
  for (let index = 0; index < labelled.length; index += 2)
    print(`${table(labelled.slice(index, index + 2), rules)}\n`);
}

function printDekking(
  sets: readonly GoldSet[],
  read: Awaited<ReturnType<typeof analyzer>>['readDekking'],
  errors: boolean,
): void {
  const drafts = sets.filter(({ documents }) => documents.some(({ dekking }) => dekking));
  if (drafts.length === 0) return;
  const agreements = drafts.map((set): [string, DekkingAgreement] => [
    set.title,
    dekkingAgreement(set, read),
  ]);
  print(`${dekkingTable(agreements)}\n`);
  if (!errors) return;
  for (const [, { disagreements }] of agreements)
    for (const { draft, item, gold, read: got } of disagreements)
      print(`DEKKING ${draft}  ${item}: gold ${gold}, read ${got}`);
  print();
}
