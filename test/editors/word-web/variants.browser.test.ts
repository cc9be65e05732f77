import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../browser/until.ts';
import { type OpenWord, openWord } from './open.ts';

describe.each(['chromium', 'firefox'] as const)('the variants of the stand-in in %s', (browser) => {
  // The page's own logic is the same everywhere; drawing, scrolling and typing are the browser's.
  const inChromium = test.runIf(browser === 'chromium');
  let word: OpenWord;
  beforeAll(async () => {
    word = await openWord(browser);
  });
  afterAll(() => word?.close());
  afterEach(async () => {
    expect(await word.site.pageErrors()).toEqual([]);
    expect(await word.site.violations()).toEqual([]);
  });

  const text = async () => (await word.site.model()).stories[0]?.text ?? '';

  test('R2 shows the paragraph of the caret twice, one over the other', async () => {
    const { frame, page, click } = await word.load({ renderer: 'R2', zoom: 125 });
    const at = (await text()).indexOf('registreren');
    await click(at);
    const look = () =>
      frame.evaluate(() => {
        const box = (selector: string) => {
          const { left, top, width, height } =
            document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          return [left, top, width, height].map(Math.round);
        };
        return {
          times: [...document.querySelectorAll('#WACViewPanel .Paragraph')].filter((each) =>
            /registreren\sgender/.test(each.textContent ?? ''),
          ).length,
          hidden: box('.HiddenParagraph .Paragraph'),
          live: box('#WACViewPanel_EditingElement .Paragraph'),
        };
      });
    const { times, hidden, live } = await look();
    expect(times).toBe(3); // The footer says it as well.
    expect(live).toEqual(hidden);
    await page.keyboard.type('zelf ');
    expect(await text()).toContain('We zelf registreren');
    await click((await text()).indexOf('Planning'));
    expect((await look()).times).toBe(2);
  });

  inChromium(
    'replaces every paragraph of the page at the next idle (M2), or only the changed one (M1)',
    async () => {
      for (const [rerender, kept] of [
        ['M1', true],
        ['M2', false],
      ] as const) {
        const { frame } = await word.load({ rerender });
        const heading = await frame.evaluateHandle(
          () => document.querySelector('.PageContentOrigin [role=heading]') as Element,
        );
        await word.site.remoteEdit((await text()).indexOf('registreren'), 'ook ');
        await pause(400);
        expect(await heading.evaluate((node) => node.isConnected)).toBe(kept);
      }
    },
  );

  test('holds only the pages around the visible ones, and measures right at every zoom', async () => {
    const { frame } = await word.load({ document: 'medium', zoom: 50 });
    const filled = () =>
      frame.evaluate(() =>
        [...document.querySelectorAll('.Page')].map((page) => page.querySelector('.Paragraph') !== null),
      );
    const all = await filled();
    expect(all.length).toBeGreaterThan(25);
    expect(all.filter((each) => each).length).toBeLessThan(6);
    const model = await text();
    const late = model.lastIndexOf('We registreren gender');
    expect(await word.site.geometry(late, late + 10)).toEqual([]);
    for (const zoom of [50, 100, 175]) {
      await word.site.zoom(zoom);
      await pause(250);
      await word.site.reveal(late);
      await pause(50);
      await word.site.settled();
      const boxes = await until('boxes', async () => {
        const found = await word.site.geometry(late, late + 2);
        return found.length > 0 && found;
      });
      expect(boxes.reduce((sum, box) => sum + box.width, 0)).toBeCloseTo(0.21 * zoom, -1);
    }
    expect((await filled())[0]).toBe(false);
    expect(await frame.evaluate(() => document.body.innerText)).toContain(
      'Loading additional document content',
    );
  });

  inChromium('gives a paragraph that crosses a page one identity and two halves', async () => {
    const { frame } = await word.load({ document: 'medium', pagesAround: 9 });
    await until('pages', () =>
      frame.evaluate(() => document.querySelectorAll('.PageContentOrigin').length > 8),
    );
    await word.site.settled();
    const halves = await frame.evaluate(() => {
      const seen = new Map<string, number>();
      for (const each of document.querySelectorAll('.PageContentOrigin .Paragraph')) {
        const id = each.getAttribute('paraid') ?? '';
        seen.set(id, (seen.get(id) ?? 0) + 1);
      }
      return [...seen.values()].filter((count) => count > 1).length;
    });
    expect(halves).toBeGreaterThan(0);
  });

  test('scrolls without a scroll event', async () => {
    const { frame } = await word.load({ document: 'medium', silentScroll: true });
    await frame.evaluate(() => {
      addEventListener('scroll', () => document.documentElement.setAttribute('data-scrolled', ''), true);
    });
    const before = await word.site.geometry(3, 4);
    await word.site.scrollTo(150);
    await word.site.settled();
    const after = await word.site.geometry(3, 4);
    expect((before[0]?.top ?? 0) - (after[0]?.top ?? 0)).toBeCloseTo(150, 0);
    expect(await frame.evaluate(() => document.documentElement.hasAttribute('data-scrolled'))).toBe(false);
  });

  inChromium('shifts under a folded ribbon and an opened pane', async () => {
    await word.load();
    const left = async () => (await word.site.geometry(3, 4))[0]?.left ?? 0;
    const top = async () => (await word.site.geometry(3, 4))[0]?.top ?? 0;
    const [x, y] = [await left(), await top()];
    await word.site.ribbon(true);
    expect(await top()).toBe(y - 100);
    await word.site.pane('comments', true);
    expect(await left()).toBeLessThan(x - 100);
  });

  test('R3 paints the words, hides their mirror and is written in all the same', async () => {
    for (const canvasEditable of ['proxy', 'pages'] as const) {
      const { frame, page, click } = await word.load({ renderer: 'R3', canvasEditable });
      expect(
        await frame.evaluate(() => [
          document.querySelectorAll('.Paragraph').length,
          document.querySelectorAll('canvas.CanvasParagraph').length > 8,
        ]),
      ).toEqual([0, true]);
      const mirror = await frame.evaluate(() =>
        [...document.querySelectorAll('p.ParagraphTextContent')].map((each) => [
          (each as HTMLElement).getClientRects().length,
          each.textContent,
        ]),
      );
      expect(mirror.every(([rects]) => rects === 0)).toBe(true);
      expect(
        mirror.map(([, content]) =>
          String(content)
            .replace(/\u200b/g, '')
            .replace(/\u00a0/g, ' '),
        ),
      ).toContain('Omdat wij systeemgericht werken, is onze aanpak vanzelf gendersensitief.');
      const at = (await text()).indexOf('registreren');
      const box = (await word.site.geometry(at, at + 11))[0];
      expect(await frame.evaluate(ink, box)).toBeGreaterThan(50);
      await click(at);
      expect((await word.site.selection()).start).toBe(at);
      await page.keyboard.type('nu ');
      expect(await text()).toContain('We nu registreren');
    }
  });

  inChromium('R4 shows pictures and nothing to write in', async () => {
    const { page } = await word.load({ renderer: 'R1' });
    word.site.profile({ renderer: 'R4' });
    await page.goto(word.site.address());
    const viewer = await until('the viewer', () =>
      page.frames().find((each) => each.url().includes('wordviewerframe')),
    );
    await until('the picture', () =>
      viewer.evaluate(() => document.querySelector('img') !== null).catch(() => false),
    );
    expect(
      await viewer.evaluate(
        () => document.querySelectorAll('[contenteditable],.Paragraph,#WACViewPanel').length,
      ),
    ).toBe(0);
    expect(new URL(viewer.url()).hostname).toBe('euc-word-view.officeapps.live.com');
  });

  inChromium.each(['aria-readonly', 'missing'] as const)(
    'A2 cannot be written in, with its proxy %s',
    async (readOnlyProxy) => {
      const { frame, page, click } = await word.load({ access: 'A2', model: 'W1', readOnlyProxy });
      const { hash } = await word.site.model();
      await click(10);
      await page.keyboard.type('nee');
      expect(
        await frame.evaluate(() => document.querySelector('#ModeSwitcher')?.getAttribute('aria-label')),
      ).toBe('Viewing');
      expect(
        await frame.evaluate(() => document.querySelector('#WACViewPanel_EditingElement') === null),
      ).toBe(readOnlyProxy === 'missing');
      expect((await word.site.model()).hash).toBe(hash);
      expect(page.frames().some((each) => each.url().includes('readonly=1'))).toBe(true);
    },
  );

  inChromium('is locked in mid-session, and unlocked', async () => {
    const { page } = await word.load();
    await page.keyboard.type('een');
    await word.site.setMode('view');
    await page.keyboard.type('twee');
    await word.site.setMode('edit');
    await word.site.focus();
    await page.keyboard.type('drie');
    expect((await text()).slice(0, 12)).toMatch(/^eendrie/);
  });

  inChromium('keeps deleted words on the screen while changes are tracked', async () => {
    const { page, frame, click } = await word.load({ document: 'tracked', access: 'A3' });
    const at = (await text()).indexOf('juni');
    await click(at);
    await click(at + 4, { shift: true });
    await page.keyboard.type('mei');
    expect(await text()).toContain('in junimei vast');
    expect(
      await frame.evaluate(() =>
        [...document.querySelectorAll('.RevDelStandIn')].map((each) => each.textContent),
      ),
    ).toContain('juni');
  });

  inChromium('refuses words in a locked control, and says so nowhere', async () => {
    const { page, click } = await word.load({ document: 'locked' });
    const { hash } = await word.site.model();
    await click((await text()).indexOf('gender (m/v)') + 3);
    await page.keyboard.type('x');
    expect((await word.site.model()).hash).toBe(hash);
  });
});

/** Dark pixels of a canvas under a client box. */
function ink(box: { left: number; top: number; width: number; height: number } | undefined): number {
  if (box === undefined) return 0;
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas.CanvasParagraph')) {
    const own = canvas.getBoundingClientRect();
    if (box.top < own.top - 1 || box.top >= own.bottom - 1) continue;
    const sharp = canvas.width / own.width;
    const area = canvas
      .getContext('2d')
      ?.getImageData(
        (box.left - own.left) * sharp,
        (box.top - own.top) * sharp,
        box.width * sharp,
        box.height * sharp,
      );
    return area === undefined ? 0 : area.data.filter((value, index) => index % 4 === 3 && value > 128).length;
  }
  return 0;
}
