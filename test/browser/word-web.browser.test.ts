import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../analyzers/finding.ts';
import { until } from './until.ts';
import { type WordRelease, type WordSession, wordRelease } from './word-session.ts';

const RESULTS = new URL('../results/', import.meta.url);

/** The release build under Word's own names: what the user gets, from marks to one undo step. */
describe.each(['chromium', 'firefox'] as const)('Word for the web in %s', (browser) => {
  let release: WordRelease;
  let word: WordSession;
  beforeAll(async () => {
    mkdirSync(RESULTS, { recursive: true });
    release = await wordRelease(browser);
  });
  afterAll(() => release?.close());
  afterEach(async () => {
    expect(await word.site.violations()).toEqual([]);
    expect(await word.site.pageErrors()).toEqual([]);
    expect(release.network.strangers).toEqual([]);
  });

  const screenshot = async (name: string) => {
    writeFileSync(new URL(`word-web-${browser}-${name}.png`, RESULTS), await word.page.screenshot());
  };

  it.each([
    { renderer: 'R1', model: 'W0' },
    { renderer: 'R1', model: 'W1' },
    { renderer: 'R2', model: 'W1' },
  ] as const)('marks what has to be marked, and one click puts better words in: %o', async (profile) => {
    word = await release.open(profile);
    await word.marked();
    const findings = await word.expected();
    expect(findings.length).toBeGreaterThan(2);
    const finding = findings.find(({ suggestions }) => suggestions.some(({ kind }) => kind === 'replace'));
    if (finding === undefined) throw new Error('nothing to replace');
    const card = await word.hover(finding);
    expect(card.rule).toBe(finding.rule);
    await screenshot(`card-${profile.renderer}-${profile.model}`);
    const before = await word.main();
    await word.clickInCard('[data-action="replace"]');
    await until('the card to close', async () => (await word.card()) === null);
    const suggestion = finding.suggestions.find(({ text }) => text === card.suggestions[0]);
    const { start, end, text } = suggestion ?? finding.suggestions[0] ?? { ...finding, text: '' };
    expect(await word.main()).toBe(before.slice(0, start) + text + before.slice(end));
    expect((await word.site.undo()).undo).toHaveLength(1);
    await word.marked();
  });

  it('offers no replacement where nothing can be written', async () => {
    word = await release.open({ access: 'A2', model: 'W1' });
    await word.marked();
    const [finding] = await word.expected();
    const card = await word.hover(finding as Finding);
    expect(card.actions).not.toContain('replace');
    expect(card.actions).toContain('copy');
  });

  it('leaves nothing of itself on the page', async () => {
    word = await release.open({ model: 'W1' });
    const own = () =>
      word.frame.evaluate(() => ({
        highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('genderbril')).length,
        sheets: document.adoptedStyleSheets.length,
        hosts: document.querySelectorAll('genderbril-card, genderbril-marks').length,
        globals: Object.keys(window).filter((name) => /wordWeb|genderbril/i.test(name)),
      }));
    await word.marked();
    expect((await own()).globals).toEqual([]);
    await release.launched.browser.uninstallExtension(release.launched.extensionId);
    await until('a clean page', async () => {
      const { highlights, sheets, hosts } = await own();
      return highlights + sheets + hosts === 0;
    });
  });
});
