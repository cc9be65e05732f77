import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build, workshop } from './build.ts';
import type { Measured } from './child.ts';
import { goals, type Round } from './goals.ts';
import { materialOf } from './material.ts';
import { multiplyPatterns } from './more-patterns.ts';
import { parseOptions, usage } from './options.ts';
import type { Material } from './system.ts';
import { outcome, table } from './table.ts';
import { NoText, paragraphsOf, wordsIn } from './words.ts';

const WORDS = 50_000;
/** What a slow peer is given of the text, in words. */
const EXCERPT: Readonly<Record<string, number>> = {
  alex: 8000,
  textlint: 8000,
  harper: 5000,
  expressions: 1000,
};

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** `npm run bench`: how fast Genderbril is, beside other ways of reading Dutch. */
export async function main(args: string[]): Promise<number> {
  const names = [...new Set(goals.flatMap(({ systems }) => systems[0] ?? []))];
  const options = parseOptions(args, names);
  if (typeof options === 'string') {
    say(`${options}\n${usage}`);
    return 2;
  }
  const wanted = goals.filter(
    ({ systems }) => options.only.length === 0 || options.only.includes(systems[0] as string),
  );
  try {
    const jobs = await prepare(
      paragraphsOf(options.file, WORDS),
      wanted.flatMap(({ systems }) => systems),
    );
    const rounds: Round[] = [];
    for (let turn = 1; turn <= options.rounds; turn++) rounds.push(run(jobs, `${turn}/${options.rounds}`));
    process.stdout.write(`${table(wanted.map((goal) => outcome(goal, rounds)))}\n\n`);
    const saw = rounds[0]?.get('genderbril')?.saw;
    process.stdout.write(
      `${WORDS.toLocaleString('en')} words, ${saw} found by ours; ${options.rounds} rounds; Node ${process.versions.node}; ${cpus()[0]?.model} × ${cpus().length}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof NoText)) throw error;
    say(error.message);
    return 2;
  }
}

/** A system and what it reads. */
interface Job {
  readonly name: string;
  readonly system: string;
  readonly material: string;
}

async function prepare(paragraphs: readonly string[], needed: readonly string[]): Promise<Job[]> {
  mkdirSync(workshop, { recursive: true });
  const whole = materialOf(paragraphs);
  const write = (name: string, material: Material): string => {
    const path = join(workshop, `${name}.json`);
    writeFileSync(path, JSON.stringify(material));
    return path;
  };
  const ours = await build('test/bench/systems/genderbril.ts', 'genderbril');
  const material = write('material', whole);
  await build('test/bench/child.ts', 'child');
  const jobs: Job[] = [{ name: 'genderbril', system: ours, material }];
  for (const name of new Set(needed)) {
    if (name === 'again') continue;
    if (name === 'ten-times-words') {
      jobs.push({
        name,
        system: ours,
        material: write(name, { ...whole, paragraphs: tenTimes(paragraphs) }),
      });
    } else if (name === 'ten-times-patterns') {
      const copy = join(workshop, 'copy');
      multiplyPatterns(10, paragraphs, copy);
      jobs.push({ name, system: await build('test/bench/systems/genderbril.ts', name, copy), material });
    } else {
      const system = await build(`test/bench/systems/${name}.ts`, name);
      const words = EXCERPT[name];
      const own =
        words === undefined ? material : write(name, { ...whole, paragraphs: firstWords(paragraphs, words) });
      jobs.push({ name, system, material: own });
    }
  }
  return jobs;
}

/** The text ten times over, with a number in every paragraph: what was read before must not be known again. */
const tenTimes = (paragraphs: readonly string[]): string[] =>
  Array.from({ length: 10 }, (_, copy) => paragraphs.map((text) => `${text} ${copy}`)).flat();

function firstWords(paragraphs: readonly string[], words: number): string[] {
  let count = 0;
  return paragraphs.filter((text) => {
    const isIn = count < words;
    count += wordsIn(text);
    return isIn;
  });
}

/** Every system once, each in a process of its own. */
function run(jobs: readonly Job[], turn: string): Round {
  return new Map(
    jobs.map(({ name, system, material }) => {
      say(`round ${turn}: ${name}`);
      const out = execFileSync(process.execPath, [join(workshop, 'child.mjs'), system, material], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return [name, JSON.parse(out) as Measured] as const;
    }),
  );
}
