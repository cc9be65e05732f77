import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../analyzers/instrument.ts';
import { instruments, instrumentsFor } from '../../analyzers/instruments/index.ts';
import { dekkingItems, ruleIds } from '../definition.ts';

const items = dekkingItems.map((item) => `dekking:${item}`);

/** The source names nothing for these two items; the files add what fits. */
const added = ['dekking:verhoogd-risico-vrouwen', 'dekking:specifieke-aanpak'];

const files = Object.entries(
  import.meta.glob<Instrument>(['../../analyzers/instruments/*.ts', '!**/index.ts'], {
    eager: true,
    import: 'default',
  }),
);

describe('the instruments', () => {
  it('are thirty', () => {
    expect(instruments.size).toBe(30);
    expect(files).toHaveLength(30);
  });

  it.each(files)('%s carries its own name as its id', (path, instrument) => {
    expect(path.endsWith(`/${instrument.id}.ts`)).toBe(true);
    expect(instruments.get(instrument.id)).toEqual(instrument);
  });

  it.each(files)('%s has addresses on https and says what it is', (_, instrument) => {
    expect(new URL(instrument.url).protocol).toBe('https:');
    if (instrument.fallbackUrl) expect(new URL(instrument.fallbackUrl).protocol).toBe('https:');
    expect(instrument.title.trim()).not.toBe('');
    expect(instrument.organisation.trim()).not.toBe('');
    expect(instrument.description).toMatch(/\.$/);
  });

  it.each(files)('%s helps with things that exist, each named once', (_, instrument) => {
    expect(instrument.helpsWith.length).toBeGreaterThan(0);
    expect(new Set(instrument.helpsWith).size).toBe(instrument.helpsWith.length);
    for (const topic of instrument.helpsWith) expect([...ruleIds, ...items]).toContain(topic);
  });

  it.each([...ruleIds, ...items])('%s has at least one', (topic) => {
    expect(instrumentsFor(topic).length).toBeGreaterThan(0);
  });
});

describe('instrumentsFor', () => {
  const ids = (topic: string) => instrumentsFor(topic).map(({ id }) => id);

  it('puts what is about gender before the framework that it must be built into', () => {
    expect(ids('kader-als-gendersensitief')[0]).toBe('top3-met-gender');
    expect(ids('systeemaanpak-als-gendersensitief')[0]).toBe('gendersensitief-systeemgericht-werken');
  });

  it('puts a sure address before an unsure one', () => {
    expect(ids('deskundigheid-zonder-gender').indexOf('training-oog-voor-gender')).toBe(
      ids('deskundigheid-zonder-gender').length - 1,
    );
  });

  it('answers an unknown topic with nothing', () => {
    expect(instrumentsFor('bestaat-niet')).toEqual([]);
  });
});

const source = fileURLToPath(new URL('../../../shared/domain/instruments.json', import.meta.url));

describe.skipIf(!existsSync(source))('the list that the instruments were taken from', () => {
  const listed = existsSync(source) ? (JSON.parse(readFileSync(source, 'utf8')) as Instrument[]) : [];

  it.each(listed.map((entry) => [entry.id, entry] as const))('%s is the same here', (id, entry) => {
    const { title, organisation, year, url, fallbackUrl, confidence, description, helpsWith } = entry;
    const own = instruments.get(id);
    expect(own).toBeDefined();
    expect({ ...own, helpsWith: own?.helpsWith.filter((topic) => !added.includes(topic)) }).toEqual({
      id,
      title,
      organisation,
      year,
      url,
      fallbackUrl,
      confidence,
      description,
      helpsWith,
    });
  });

  it('holds nothing that is missing here, and nothing is here that it lacks', () => {
    expect([...instruments.keys()].sort()).toEqual(listed.map(({ id }) => id).sort());
  });
});
