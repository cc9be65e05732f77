import { readFileSync } from 'node:fs';
import { memoryPeak } from './memory-peak.ts';
import type { Material, Start, System } from './system.ts';

/** What one process measured of one system. Milliseconds; absent where the system does not do that. */
export interface Measured {
  /** Import, compile and first pass. */
  readonly cold: number;
  /** The first pass of that, by itself. */
  readonly first: number;
  /** Peak memory after the first pass, in bytes. */
  readonly memory: number;
  /** Each pass over the whole text after that. */
  readonly warm: readonly number[];
  readonly typed?: readonly number[];
  readonly fired?: readonly number[];
  readonly again?: readonly number[];
  /** UTF-16 units of the text. */
  readonly size: number;
  /** What the system returned for the whole text. */
  readonly saw: number;
}

/** Passes go on until this many milliseconds have gone by, or this many passes. */
const LONG_ENOUGH = 1200;
const MOST_PASSES = 40;
const FEWEST_PASSES = 3;

const [, , system, material] = process.argv;
if (system === undefined || material === undefined) throw new Error('Usage: child SYSTEM MATERIAL');
process.stdout.write(JSON.stringify(await measure(system, JSON.parse(readFileSync(material, 'utf8')))));

async function measure(path: string, material: Material): Promise<Measured> {
  const { paragraphs } = material;
  const begun = performance.now();
  const { default: start } = (await import(/* @vite-ignore */ path)) as { readonly default: Start };
  const ready = await start(material);
  const compiled = performance.now();
  const saw = await ready.whole(paragraphs);
  const read = performance.now();
  const memory = memoryPeak();
  return {
    cold: read - begun,
    first: read - compiled,
    memory,
    saw,
    warm: await passes(ready, paragraphs),
    size: paragraphs.reduce((sum, text) => sum + text.length, 0),
    ...(ready.paragraph && {
      typed: each(material.typed, ready.paragraph),
      fired: each(material.fired, ready.paragraph),
    }),
    ...(ready.again && { again: again(ready.again(paragraphs), material) }),
  };
}

async function passes(ready: System, paragraphs: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  const begun = performance.now();
  while (
    times.length < FEWEST_PASSES ||
    (times.length < MOST_PASSES && performance.now() - begun < LONG_ENOUGH)
  ) {
    const from = performance.now();
    await ready.whole(paragraphs);
    times.push(performance.now() - from);
  }
  return times;
}

/** Every paragraph once to get warm, and once on the clock. */
function each(texts: readonly string[], read: (text: string) => number): number[] {
  for (const text of texts) read(`${text} `);
  return texts.map((text) => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  });
}

/** The same text with one paragraph edited, a different one each time. */
function again(read: (edited: readonly string[]) => number, { paragraphs, typed }: Material): number[] {
  return typed.map((text, turn) => {
    const at = (turn * 7919) % paragraphs.length;
    // New strings, as an editor hands them over.
    const edited = JSON.parse(JSON.stringify(paragraphs)) as string[];
    edited[at] = text;
    const from = performance.now();
    read(edited);
    return performance.now() - from;
  });
}
