import { expect } from 'vitest';
import { differences } from './compare-boxes.ts';
import type { Word } from './word-in.ts';

/** Asks the stand-in where words truly are and demands that exactly these places are marked, within `patience` ms. */
export async function checkMarks(word: Word, words: readonly string[], patience = 3000): Promise<number> {
  const until = Date.now() + patience;
  for (;;) {
    await word.site.settled();
    const [main] = (await word.site.model()).stories;
    const truth = [];
    for (const one of words)
      for (const found of main?.text.matchAll(new RegExp(one.replace(/[()/]/g, '\\$&'), 'g')) ?? [])
        truth.push(...(await word.site.geometry(found.index, found.index + one.length)));
    const painted = await word.painted();
    const wrong = differences(
      painted.flatMap(({ boxes }) => boxes),
      truth,
    );
    if (wrong.length === 0) return truth.length;
    if (Date.now() > until) expect(wrong, painted.map(({ text }) => text).join('|')).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
