import { mkdirSync, writeFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import type { Finding } from '../../analyzers/finding.ts';
import { textOfModel } from '../../entrypoints/review.content/editors/word-web/text-of-model.ts';
import { DEFAULT_PROFILE, type WordProfile } from '../editors/word-web/profile.ts';
import type { ModelReport } from '../editors/word-web/protocol.ts';
import { wordWebSite } from '../editors/word-web/site.ts';
import { editorFrame } from '../editors/word-web-probe/ask-probe.ts';
import { differences } from '../editors/word-web-probe/compare-boxes.ts';
import { paintedIn } from '../editors/word-web-probe/painted-in.ts';
import { buildOf } from './build-of.ts';
import { clickInCard, seenCard } from './card.ts';
import { type Launched, launch } from './launch.ts';
import { loudRules } from './loud-rules.ts';
import { type Network, openNetwork } from './network.ts';
import { until } from './until.ts';

const RESULTS = new URL('../results/', import.meta.url);

/** The release build under Word's own names: what the user gets, from marks to one undo step. */
describe.each(['chromium', 'firefox'] as const)('Word for the web in %s', (browser) => {
  const site = wordWebSite();
  let network: Network;
  let launched: Launched;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    mkdirSync(RESULTS, { recursive: true });
    network = await openNetwork([site]);
    launched = await launch(browser, { network, extension: buildOf(browser) });
  });
  afterAll(async () => {
    await launched?.close();
    await network?.close();
  });
  afterEach(async () => {
    expect(await site.violations()).toEqual([]);
    expect(await site.pageErrors()).toEqual([]);
    expect(network.strangers).toEqual([]);
    await page.close();
  });

  const open = async (profile: Partial<WordProfile> = {}) => {
    site.reset();
    site.profile({ ...DEFAULT_PROFILE, ...profile });
    page = await launched.browser.newPage();
    await page.goto(site.address());
    frame = await editorFrame(page);
    await site.ready();
  };
  const expected = async (): Promise<readonly Finding[]> => findingsIn(await site.model());
  const wrong = async () => {
    const truth = [];
    for (const { start, end } of await expected()) truth.push(...(await site.geometry(start, end)));
    return differences(
      (await paintedIn(frame)).flatMap(({ boxes }) => boxes),
      truth,
    );
  };
  const marked = () => until('the right marks and no others', async () => (await wrong()).length === 0);
  const corner = async () => {
    const box = await (await frame.frameElement())?.boundingBox();
    return { x: box?.x ?? 0, y: box?.y ?? 0 };
  };
  const hover = async ({ start, end }: Finding) => {
    const [box] = await site.geometry(start, end);
    if (box === undefined) throw new Error('nothing to hover over');
    const { x, y } = await corner();
    await page.mouse.move(x + 5, y + 200);
    await page.mouse.move(x + box.left + Math.min(12, box.width / 2), y + box.top + box.height / 2, {
      steps: 3,
    });
    return until('a card', () => seenCard(frame));
  };
  const screenshot = async (name: string) => {
    writeFileSync(new URL(`word-web-${browser}-${name}.png`, RESULTS), await page.screenshot());
  };

  it.each([
    { renderer: 'R1', model: 'W0' },
    { renderer: 'R1', model: 'W1' },
    { renderer: 'R2', model: 'W1' },
  ] as const)('marks what has to be marked, and one click puts better words in: %o', async (profile) => {
    await open(profile);
    await marked();
    const findings = await expected();
    expect(findings.length).toBeGreaterThan(2);
    const finding = findings.find(({ suggestions }) => suggestions.some(({ kind }) => kind === 'replace'));
    if (finding === undefined) throw new Error('nothing to replace');
    const card = await hover(finding);
    expect(card.rule).toBe(finding.rule);
    await screenshot(`card-${profile.renderer}-${profile.model}`);
    const before = (await site.model()).stories[0]?.text ?? '';
    await clickInCard(page, frame, '[data-action="replace"]', await corner());
    await until('the card to close', async () => (await seenCard(frame)) === null);
    const suggestion = finding.suggestions.find(({ text }) => text === card.suggestions[0]);
    const { start, end, text } = suggestion ?? finding.suggestions[0] ?? { ...finding, text: '' };
    expect((await site.model()).stories[0]?.text).toBe(before.slice(0, start) + text + before.slice(end));
    expect((await site.undo()).undo).toHaveLength(1);
    await marked();
  });

  it('offers no replacement where nothing can be written', async () => {
    await open({ access: 'A2', model: 'W1' });
    await marked();
    const [finding] = await expected();
    const card = await hover(finding as Finding);
    expect(card.actions).not.toContain('replace');
    expect(card.actions).toContain('copy');
  });

  it('leaves nothing of itself on the page', async () => {
    await open({ model: 'W1' });
    const own = () =>
      frame.evaluate(() => ({
        highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('genderbril')).length,
        sheets: document.adoptedStyleSheets.length,
        hosts: document.querySelectorAll('genderbril-card, genderbril-marks').length,
        globals: Object.keys(window).filter((name) => /wordWeb|genderbril/i.test(name)),
      }));
    await marked();
    expect((await own()).globals).toEqual([]);
    await launched.browser.uninstallExtension(launched.extensionId);
    await until('a clean page', async () => {
      const { highlights, sheets, hosts } = await own();
      return highlights + sheets + hosts === 0;
    });
  });
});

/** The same analysis, run here on the stand-in's own model, which knows what each paragraph is. */
function findingsIn(model: ModelReport): readonly Finding[] {
  const [main] = model.stories;
  const text = textOfModel(main?.text ?? '');
  const paragraphs = text.paragraphs.map((paragraph) => {
    const kind = main?.paragraphs.find(({ start }) => start === paragraph.start)?.kind ?? paragraph.kind;
    return { ...paragraph, kind: kind === 'list' ? ('list-item' as const) : kind };
  });
  return createAnalyzer({ rules: loudRules }).analyze({ ...text, paragraphs }).findings;
}
