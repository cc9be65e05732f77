import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isQuiet, measured } from '../../analyzers/measured.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('./fake-browser.ts');
  fake.browser = fakeBrowser();
  return { default: fake.browser };
});

const { settings } = await import('../../entrypoints/shared/settings.ts');
const browser = fake.browser as ReturnType<typeof fakeBrowser>;

/** Rules that are off for who never chose. */
const QUIET = [...measured].filter(([, counts]) => isQuiet(counts)).map(([id]) => id);

const SALT = 'ab'.repeat(16);
const PRINT = 'c'.repeat(64);
const whole = {
  on: false,
  rulesOff: ['kindfocus'],
  sitesOff: ['docs.google.com'],
  lang: 'en',
  ignored: { [PRINT]: 20_000 },
  salt: SALT,
};

beforeEach(() => {
  vi.restoreAllMocks();
  browser.stored = {};
});

describe('reading the settings', () => {
  it('gives the defaults the first time, and makes a salt that stays', async () => {
    const first = await settings.read();
    expect(first.repaired).toEqual([]);
    expect(first.settings).toMatchObject({
      on: true,
      rulesOff: QUIET,
      sitesOff: [],
      lang: 'nl',
      ignored: {},
    });
    expect(first.settings.salt).toMatch(/^[0-9a-f]{32}$/u);
    expect((await settings.read()).settings.salt).toBe(first.settings.salt);
  });

  it('agrees on one salt when two pages are first at the same moment', async () => {
    await Promise.all([settings.read(), settings.read()]);
    const [a, b] = await Promise.all([settings.read(), settings.read()]);
    expect(a.settings.salt).toBe(b.settings.salt);
  });

  it('gives back what was stored', async () => {
    browser.stored = { ...whole };
    expect(await settings.read()).toMatchObject({ settings: whole, repaired: [] });
  });

  it.each([
    ['on', 'ja', true],
    ['rulesOff', 'kindfocus', QUIET],
    ['rulesOff', ['kindfocus', 3, '<b>'], ['kindfocus']],
    ['sitesOff', [null, 'docs.google.com'], ['docs.google.com']],
    ['lang', 'fr', 'nl'],
    ['ignored', [1], {}],
    [
      'ignored',
      { [PRINT]: 20_000, 'een zin uit het document': 1, [`${'d'.repeat(64)}`]: -1 },
      { [PRINT]: 20_000 },
    ],
  ] as const)('falls back for a corrupt %s and names it', async (key, value, expected) => {
    browser.stored = { ...whole, [key]: value };
    const { settings: read, repaired } = await settings.read();
    expect(read[key]).toEqual(expected);
    expect(repaired).toEqual([key]);
    expect(read).toEqual({ ...whole, [key]: expected });
  });

  it('lets go of ignored passages when their salt is gone, for they can never match again', async () => {
    browser.stored = { ...whole, salt: 7 };
    const { settings: read, repaired } = await settings.read();
    expect(repaired).toContain('salt');
    expect(read.ignored).toEqual({});
    expect((await settings.read()).repaired).toEqual([]);
    expect(browser.stored.ignored).toEqual({});
  });

  it('gives the defaults when the store cannot be read at all, and names every field', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    const { settings: read, repaired } = await settings.read();
    expect(read).toMatchObject({ on: true, lang: 'nl', rulesOff: QUIET });
    expect(repaired).toHaveLength(6);
  });

  it('works on when a salt cannot be stored', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    expect((await settings.read()).settings.salt).toMatch(/^[0-9a-f]{32}$/u);
  });

  it('gives settings of the right shape whatever was stored', async () => {
    const anything = fc.record(Object.fromEntries(Object.keys(whole).map((key) => [key, fc.anything()])), {
      requiredKeys: [],
    });
    await fc.assert(
      fc.asyncProperty(anything, async (values) => {
        vi.spyOn(browser.storage.local, 'get').mockResolvedValue(values as never);
        const { settings: read } = await settings.read();
        expect(typeof read.on).toBe('boolean');
        expect(['nl', 'en']).toContain(read.lang);
        for (const entry of [...read.rulesOff, ...read.sitesOff]) expect(typeof entry).toBe('string');
        for (const day of Object.values(read.ignored)) expect(Number.isInteger(day)).toBe(true);
        expect(read.salt).toMatch(/^[0-9a-f]{32}$/u);
      }),
    );
  });
});

describe('changing the settings', () => {
  it('stores only what changes, and leaves unknown fields alone', async () => {
    browser.stored = { ...whole, fromTheFuture: { x: 1 } };
    await settings.update(() => ({ lang: 'nl' }));
    expect(browser.stored).toEqual({ ...whole, lang: 'nl', fromTheFuture: { x: 1 } });
  });

  it('counts every one of many changes made at once', async () => {
    browser.stored = { ...whole, rulesOff: [] };
    const rules = ['a', 'b', 'c', 'd'];
    await Promise.all(
      rules.map((rule) => settings.update(({ rulesOff }) => ({ rulesOff: [...rulesOff, rule] }))),
    );
    expect(browser.stored.rulesOff).toEqual(rules);
  });

  it('tells when it could not store, and goes on with the next change', async () => {
    browser.stored = { ...whole };
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(settings.update(() => ({ on: true }))).rejects.toThrow('full');
    await settings.update(() => ({ on: true }));
    expect(browser.stored.on).toBe(true);
  });
});

describe('watching the settings', () => {
  it('hears every change of ours, until told to stop', async () => {
    browser.stored = { ...whole };
    const heard = vi.fn();
    const stop = new AbortController();
    settings.onChange(heard, stop.signal);
    await settings.update(() => ({ on: true }));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard.mock.calls[0]?.[0].settings.on).toBe(true);

    stop.abort();
    expect(browser.storage.onChanged.size).toBe(0);
    await settings.update(() => ({ on: false }));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('stays silent about other stores and other keys', async () => {
    const heard = vi.fn();
    const stop = new AbortController();
    settings.onChange(heard, stop.signal);
    await Promise.all([
      ...browser.storage.onChanged.fire({ on: {} }, 'session'),
      ...browser.storage.onChanged.fire({ other: {} }, 'local'),
    ]);
    expect(heard).not.toHaveBeenCalled();
    stop.abort();
  });

  it('does not start with a signal that is over', () => {
    settings.onChange(vi.fn(), AbortSignal.abort());
    expect(browser.storage.onChanged.size).toBe(0);
  });
});
