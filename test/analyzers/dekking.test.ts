import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import { dekkingItems } from '../../analyzers/dekking/index.ts';
import { createDekking, readDekking } from '../../analyzers/dekking.ts';
import type { DekkingItem, DekkingStatus } from '../../analyzers/dekking-item.ts';
import { instrumentsFor } from '../../analyzers/instruments/index.ts';
import { readMarkdown } from '../../analyzers/read/markdown.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import { rules } from '../../analyzers/rules/index.ts';
import { dekkingItems as page } from '../definition.ts';

const reportFile = fileURLToPath(new URL('../../../shared/domain/report.txt', import.meta.url));
const items = [...dekkingItems.values()];
const cases = (status: DekkingStatus) =>
  items.flatMap((item) => item.passages[status].map((passage) => [item.id, passage, item] as const));

/** What one item says of a passage. */
const read = (item: DekkingItem, passage: string) =>
  createDekking({ from: [item] })
    .read(readMarkdown(passage))
    .get(item.id);

it('has the items of the definition page, in its order, each in the file of its name', () => {
  expect([...dekkingItems.keys()]).toEqual([...page]);
  const files = Object.keys(import.meta.glob('../../analyzers/dekking/*.ts'))
    .map((path) => path.replace(/.*\/|\.ts$/g, ''))
    .filter((name) => name !== 'index');
  expect(files.sort()).toEqual([...page].sort());
});

describe.each(['aanwezig', 'zwak', 'ontbreekt'] as const)('%s', (status) => {
  it.each(cases(status))('%s: %s', (_, passage, item) => {
    const result = read(item, passage);
    expect(result?.status).toBe(status);
    if (status === 'ontbreekt') expect(result?.evidence).toEqual([]);
    else expect(result?.evidence.length).toBeGreaterThan(0);
  });
});

describe.each(items.map((item) => [item.id, item] as const))('%s', (id, item) => {
  it('says all that the panel shows, in both languages, and two passages of each kind', () => {
    for (const words of [item.nl, item.en]) {
      for (const text of [words.title, words.asks]) expect(text).not.toBe('');
      expect(words.examples.length).toBeGreaterThan(0);
      for (const { source, told, lacks } of words.examples)
        for (const text of [source, told, lacks]) expect(text).not.toBe('');
      expect(`${words.asks} ${words.title}`).not.toMatch(/\bfout|\bwrong/i);
    }
    expect(item.nl.examples.map(({ source, quote }) => [source, quote])).toEqual(
      item.en.examples.map(({ source, quote }) => [source, quote]),
    );
    for (const passages of Object.values(item.passages)) expect(passages.length).toBeGreaterThanOrEqual(2);
    expect(item.sections.every((section) => /^§\d/.test(section))).toBe(true);
  });

  it('has an instrument that helps with it', () => {
    expect(instrumentsFor(`dekking:${id}`).length).toBeGreaterThan(0);
  });

  it('proposes an opening that no rule marks, and that makes the item be there', () => {
    const sure = [...rules.values()];
    const text = readPlainText(item.opening);
    expect(
      createAnalyzer({ from: sure })
        .analyze(text)
        .findings.map(({ rule, quote }) => [rule, quote]),
    ).toEqual([]);
    expect(read(item, item.opening)?.status).not.toBe('ontbreekt');
  });

  it.runIf(existsSync(reportFile))('quotes the report as it stands, and briefly', () => {
    const plain = (text: string) => text.replace(/[*_]/g, '').replace(/\s+/g, ' ');
    const report = plain(readFileSync(reportFile, 'utf8'));
    for (const { quote } of item.nl.examples) {
      if (quote === undefined) continue;
      expect(report).toContain(plain(quote));
      expect(quote.split(' ').length).toBeLessThanOrEqual(25);
    }
  });
});

it('gives every item a status for an empty document and for one without Dutch', () => {
  for (const raw of ['', '\n\n', '# \n', 'The quick brown fox.'])
    expect([...readDekking(readMarkdown(raw)).values()].map(({ status }) => status)).toEqual(
      page.map(() => 'ontbreekt'),
    );
});

it('re-reads only the paragraphs that changed, or whose surroundings did', () => {
  const body = (count: number) =>
    Array.from({ length: count }, (_, i) => `Zin ${i} gaat over partnergeweld en over gender in wijk ${i}.`);
  const reader = createDekking();
  const steps = (raw: string) => [...reader.steps(readPlainText(raw))].length;
  const paragraphs = body(40);
  expect(steps(paragraphs.join('\n\n'))).toBe(40);
  expect(steps(paragraphs.join('\n\n'))).toBe(0);
  const changed = paragraphs.with(20, 'Alle teams volgen een training over gender.');
  // The paragraph itself, and the one that it leads up to.
  expect(steps(changed.join('\n\n'))).toBeLessThanOrEqual(2);
  expect(steps(['Vooraf.', ...changed].join('\n\n'))).toBeLessThanOrEqual(2);
});

it('goes on with the others when an item throws', () => {
  const broken: DekkingItem = {
    ...(items[0] as DekkingItem),
    id: 'kapot',
    *signs() {
      throw new Error('no');
    },
  };
  const result = createDekking({ from: [broken, ...items] }).read(
    readMarkdown('Het Verdrag van Istanbul verplicht gemeenten.'),
  );
  expect(result.get('kapot')?.status).toBe('ontbreekt');
  expect(result.get('verdrag-van-istanbul')?.status).toBe('aanwezig');
});
