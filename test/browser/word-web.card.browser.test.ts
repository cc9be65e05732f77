import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../analyzers/finding.ts';
import { closedRoot } from './closed-root.ts';
import type { BrowserName } from './find-browser.ts';
import { statusIn } from './status-in.ts';
import { tellTabs } from './tell-tabs.ts';
import { until } from './until.ts';
import { type WordRelease, type WordSession, wordRelease } from './word-session.ts';

/** What the card does in Word's restless frame, in the release build. */
describe.each<BrowserName>(['chromium', 'firefox'])('the card in Word in %s', (browser) => {
  let release: WordRelease;
  let word: WordSession;
  beforeAll(async () => {
    release = await wordRelease(browser);
  });
  afterAll(() => release?.close());
  afterEach(async () => {
    expect(await word.site.violations()).toEqual([]);
    expect(await word.site.pageErrors()).toEqual([]);
    expect(release.network.strangers).toEqual([]);
  });

  const aFinding = async (): Promise<Finding> => {
    await word.marked();
    const found = (await word.expected()).find(({ suggestions }) =>
      suggestions.some(({ kind }) => kind === 'replace'),
    );
    if (found === undefined) throw new Error('nothing to replace');
    return found;
  };
  const gone = () => until('the card to be gone', async () => (await word.card()) === null);
  const place = async () => {
    const root = await closedRoot(word.frame, 'genderbril-card');
    const found = await root?.evaluate((shadow) => {
      const box = shadow.querySelector('[data-genderbril="card"]')?.getBoundingClientRect();
      return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
    });
    if (!found) throw new Error('no card');
    return found;
  };
  const focus = () => word.frame.evaluate(() => document.activeElement?.id ?? '');

  it('opens without touching focus or selection, and Escape closes it and nothing else', async () => {
    word = await release.open({ model: 'W1' });
    const finding = await aFinding();
    await word.site.select(20, 26);
    await word.site.focus();
    const before = await word.site.selection();
    await word.hover(finding);
    expect(await word.site.selection()).toEqual(before);
    await word.page.keyboard.press('Escape');
    await gone();
    expect(await word.site.selection()).toEqual(before);
    expect((await word.site.log()).filter(({ detail }) => detail === 'Escape')).toEqual([]);
    // Once more is for Word.
    await word.page.keyboard.press('Escape');
    await until('Word to hear it', async () =>
      (await word.site.log()).some(({ detail }) => detail === 'Escape'),
    );
  });

  // Firefox lets no test into the extension's own pages.
  it.runIf(browser === 'chromium')(
    'opens by keyboard with the focus in it, and gives the focus back',
    async () => {
      word = await release.open({ model: 'W1' });
      const finding = await aFinding();
      await word.site.focus();
      await tellTabs(release.launched, { kind: 'genderbril:next-finding' });
      await word.page.bringToFront();
      await until('a card', word.card);
      expect(await word.frame.evaluate(() => document.activeElement?.localName)).toBe('genderbril-card');
      // Word takes the focus back when it falls to the body: it must not fall.
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await word.frame.evaluate(() => document.activeElement?.localName)).toBe('genderbril-card');
      expect((await word.card())?.rule).toBe((await word.expected())[0]?.rule);
      await word.page.keyboard.press('Escape');
      await gone();
      expect(await focus()).toBe('WACViewPanel_EditingElement');
      expect(finding).toBeDefined();
    },
  );

  it('goes with its words and stays in the window, however they move', async () => {
    word = await release.open({ model: 'W1', silentScroll: true });
    const finding = await aFinding();
    await word.hover(finding);
    const beside = async () => {
      const [box] = await word.site.geometry(finding.start, finding.end);
      const { top, bottom, left, right } = await place();
      const { width, height } = await word.frame.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const isInside = left >= 0 && top >= 0 && right <= width && bottom <= height;
      const gap = Math.min(
        Math.abs(top - (box?.top ?? 0) - (box?.height ?? 0)),
        Math.abs((box?.top ?? 0) - bottom),
        Math.abs(left - (box?.left ?? 0) - (box?.width ?? 0)),
        Math.abs((box?.left ?? 0) - right),
      );
      return isInside && gap < 40;
    };
    await until('the card beside its words', beside);
    await word.site.scrollTo(60);
    await until('the card to go along', beside);
    await word.site.ribbon(true);
    await until('the card to go along', beside);
    await word.site.zoom(80);
    await until('the card to go along', beside);
    await word.site.pane('navigation', true);
    await until('the card to go along', beside);
    await word.site.zoom(200);
    await word.site.scrollTo(5000);
    await gone();
  });

  it('hides under a dialog, and does not open on one', async () => {
    word = await release.open({ model: 'W1' });
    const finding = await aFinding();
    await word.hover(finding);
    await word.site.dialog(true);
    await gone();
    const [box] = await word.site.geometry(finding.start, finding.end);
    const { x, y } = await word.corner();
    await word.page.mouse.move(x + 5, y + 200);
    await word.page.mouse.move(x + (box?.left ?? 0) + 5, y + (box?.top ?? 0) + 5, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await word.card()).toBeNull();
    await word.site.dialog(false);
    await word.hover(finding);
  });

  it.each([
    ['takes the words back', { pasteFlaky: true, seed: 3 }, 'weten niet zeker'],
    ['takes no words from us', { scriptPaste: 'left' }, 'nam de wijziging niet aan'],
    ['tracks changes', { access: 'A3' }, 'wijzigingen bijgehouden'],
  ] as const)('says so when Word %s, and has the words on the clipboard', async (_, profile, sentence) => {
    word = await release.open({ ...profile, clipboardAllowed: false });
    const finding = await aFinding();
    await word.site.focus();
    const { hash } = await word.site.model();
    const card = await word.hover(finding);
    await word.clickInCard('[data-action="replace"]');
    const { notice } = await until('a sentence', async () => {
      const seen = await word.card();
      return seen !== null && seen.notice !== '' && seen;
    });
    expect(notice).toContain(sentence);
    expect(notice).toContain('klembord');
    expect((await word.site.model()).hash).toBe(hash);
    const title = await word.page.$('input[aria-label="Bestandsnaam"]');
    await title?.click({ count: 3 });
    await word.page.keyboard.down('Control');
    await word.page.keyboard.press('v');
    await word.page.keyboard.up('Control');
    expect(await title?.evaluate((input) => (input as HTMLInputElement).value)).toBe(card.suggestions[0]);
    // Nothing was sent a second time.
    expect((await word.site.log()).filter(({ type }) => type === 'paste').length).toBeLessThanOrEqual(3);
  });

  it.runIf(browser === 'chromium')(
    'puts everything away when it is switched off, and comes back',
    async () => {
      word = await release.open({ model: 'W1' });
      const finding = await aFinding();
      await word.hover(finding);
      const own = () =>
        word.frame.evaluate(
          () =>
            [...CSS.highlights.keys()].filter((name) => name.startsWith('genderbril')).length +
            document.adoptedStyleSheets.length +
            document.querySelectorAll('genderbril-card, genderbril-marks').length,
        );
      expect(await own()).toBeGreaterThan(0);
      await tellTabs(release.launched, { kind: 'genderbril:toggle', on: false });
      await word.page.bringToFront();
      await until('a clean page', async () => (await own()) === 0);
      await word.site.remoteEdit(0, 'Nieuw: ');
      await word.site.settled();
      expect(await own()).toBe(0);
      expect((await statusIn(release.launched))?.state).toBe('off');
      await tellTabs(release.launched, { kind: 'genderbril:toggle', on: true });
      await word.page.bringToFront();
      await word.marked();
    },
  );

  it.runIf(browser === 'chromium')(
    'lists what it finds and puts nothing on a page that is built otherwise',
    async () => {
      word = await release.open({ model: 'W1', structure: 'other-paragraphs' });
      const status = await until('the check', async () => {
        const now = await statusIn(release.launched);
        return now?.state === 'self-check-failed' && now;
      });
      expect(status.detail).toContain('p.Paragraph');
      expect(status.findings).toBe((await word.expected()).length);
      expect(await word.frame.evaluate(() => [...CSS.highlights.keys()].join())).not.toContain('genderbril');
    },
  );

  it.runIf(browser === 'chromium')('is nowhere but in the document', async () => {
    word = await release.open({ model: 'W1' });
    await aFinding();
    const words = 'We registreren gender (m/v) van alle betrokkenen.';
    await word.site.pane('navigation', true);
    for (const field of [
      await word.page.$('input[aria-label="Bestandsnaam"]'),
      await word.frame.$('#FindSearchBoxV2'),
      await word.frame.$('textarea'),
    ]) {
      await field?.click();
      await word.page.keyboard.type(words);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const box = await field?.boundingBox();
      await word.page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 8, { steps: 2 });
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await word.card()).toBeNull();
    await word.marked();

    word.site.profile({ renderer: 'R4' });
    await word.page.goto(word.site.address());
    const viewer = await until('the viewer', () =>
      word.page.frames().find((each) => each.url().includes('wordviewerframe')),
    );
    await until('the picture', () =>
      viewer.evaluate(() => document.querySelector('img') !== null).catch(() => false),
    );
    for (const frame of word.page.frames())
      expect(
        await frame.evaluate(
          () =>
            document.querySelectorAll('genderbril-card, genderbril-marks').length +
            document.adoptedStyleSheets.length +
            CSS.highlights.size,
        ),
      ).toBe(0);
    expect(await statusIn(release.launched)).toBeNull();
  });
});
