import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StandinConfig } from './config.ts';
import { flagged } from './documents.ts';
import { type Loaded, type OpenDocs, type Opening, openDocs } from './open.ts';

const ID = { requester: 'standin-test' };

let docs: OpenDocs;
beforeAll(async () => {
  docs = await openDocs('chromium');
});
afterAll(() => docs?.close());

const labels = (doc: Loaded) =>
  doc.page.$$eval('rect[aria-label]', (all) => all.map((rect) => rect.getAttribute('aria-label') ?? ''));

/** How far the painted ink of a sentence's first line lies from where the truth says that it lies, CSS px. */
async function inkError(doc: Loaded, sentence: string): Promise<number> {
  const at = (await doc.hook('model')).indexOf(sentence);
  await doc.hook('scrollToOffset', at);
  await doc.hook('settle');
  // A whole word, so that there is a gap on either side of the ink.
  const [truth] = await doc.hook('rectsFor', at, at + (sentence.split(' ')[0]?.length ?? 0));
  if (!truth) throw new Error('no truth');
  return doc.page.evaluate((box) => {
    const canvas = [...document.querySelectorAll('canvas')].find((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top <= box.top && bottom >= box.top + box.height;
    });
    if (!canvas) throw new Error('no canvas');
    const corner = canvas.getBoundingClientRect();
    const scale = canvas.width / corner.width;
    const slack = 3;
    const left = Math.round((box.left - corner.left - slack) * scale);
    const width = Math.round((box.width + 2 * slack) * scale);
    const top = Math.round((box.top - corner.top) * scale);
    const height = Math.round(box.height * scale);
    const { data } = canvas.getContext('2d')?.getImageData(left, top, width, height) as ImageData;
    let [first, last] = [width, 0];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if ((data[(y * width + x) * 4] ?? 255) > 140) continue;
        first = Math.min(first, x);
        last = Math.max(last, x);
      }
    }
    return Math.max(Math.abs(first / scale - slack), Math.abs((last + 1) / scale - slack - box.width));
  }, truth);
}

describe('the truth is where the ink is', () => {
  test.each([
    ['as it comes', {}, {}],
    ['zoomed', { zoom: 1.5 }, {}],
    ['small', { zoom: 0.75 }, {}],
    ['on a fine screen', {}, { pixelRatio: 2 }],
    ['with wide glyphs', { widthSkew: 1.015 }, {}],
    ['with narrow glyphs', { widthSkew: 0.985 }, {}],
    ['without pages', { pageless: true }, {}],
  ] satisfies [string, Partial<StandinConfig>, Opening][])('%s', async (_, config, opening) => {
    const doc = await docs.load(config, { ...ID, ...opening });
    // After a bold piece, after emoji, in a cell's neighbour, on an inner page.
    for (const { sentence } of [flagged.plain, flagged.emoji, flagged.listItem, flagged.buried]) {
      // A letter stands a little inside its own width, and more so when it is larger.
      expect(await inkError(doc, sentence)).toBeLessThan(
        0.5 + 1.5 * ((config as Partial<StandinConfig>).zoom ?? 1),
      );
    }
  });
});

test('without pages there are tiles that overlap, and lines that are there twice', async () => {
  const doc = await docs.load({ pageless: true, labels: 'exact', duplicateRuns: false }, ID);
  expect((await doc.page.$$('.kix-page-paginated')).length).toBe(0);
  const rects = await doc.page.$$eval('rect[aria-label]', (all) =>
    all
      .filter((rect) => (rect.getAttribute('aria-label') ?? '').length > 30)
      .map((rect) => `${rect.getAttribute('aria-label')} ${Math.round(rect.getBoundingClientRect().top)}`),
  );
  expect(rects.length - new Set(rects).size).toBeGreaterThanOrEqual(2);
  const words = flagged.plain.sentence;
  const at = (await doc.hook('model')).indexOf(words);
  expect((await doc.hook('rectsFor', at, at + words.length)).length).toBeLessThanOrEqual(2);
});

test.each(['reuse', 'replace'] as const)('nodes: %s', async (nodes) => {
  const doc = await docs.load({ nodes }, ID);
  const at = (await doc.hook('model')).indexOf(flagged.plain.sentence);
  await doc.page.evaluate(() => {
    for (const rect of document.querySelectorAll('rect[aria-label]')) Object.assign(rect, { marked: true });
  });
  await doc.click(at);
  await doc.page.keyboard.type('x');
  await doc.hook('settle');
  const kept = await doc.page.$$eval(
    // The page that was typed in; the others are left as they were.
    '.kix-page-paginated:first-child rect[aria-label]',
    (all) => all.filter((rect) => 'marked' in rect).length,
  );
  expect(kept > 0).toBe(nodes === 'reuse');
});

test('labels carry noise, bidi marks, or nothing', async () => {
  const noisy = await labels(await docs.load({}, ID));
  expect(noisy.some((label) => label.endsWith(' '))).toBe(true);
  const exact = await labels(await docs.load({ labels: 'exact', duplicateRuns: false }, ID));
  expect(exact.filter((label) => label.endsWith(' ')).length).toBeGreaterThan(
    noisy.filter((label) => label.endsWith(' ')).length,
  );
  const bidi = await labels(await docs.load({ labels: 'bidi' }, ID));
  expect(bidi.filter((label) => label.startsWith('\u202d')).length).toBeGreaterThan(50);
  expect(noisy).toContain('');
  expect(noisy).toContain('1.');
});

test.each([
  [{ gate: 'allowlist' }, 'somebody', false],
  [{ gate: 'allowlist', allowlist: ['somebody'] }, 'somebody', true],
  [{ gate: 'off' }, 'somebody', false],
  [{ gate: 'forced' }, '', true],
  [{ mode: 'viewing' }, 'somebody', true],
  [{ mode: 'viewing', viewLayer: false }, 'somebody', false],
  [{ bootDelayMs: 200 }, 'somebody', true],
] satisfies [Partial<StandinConfig>, string, boolean][])(
  'the layer with %o for "%s"',
  async (config, requester, shown) => {
    const doc = await docs.load(config, { requester });
    expect((await labels(doc)).length > 0).toBe(shown);
  },
);

test.each([
  ['withFlag', '', false],
  ['always', '', true],
  ['never', 'somebody', false],
] as const)('the API: %s', async (api, requester, there) => {
  const doc = await docs.load({ api }, { requester });
  expect(await doc.page.evaluate(() => '_docs_annotate_getAnnotatedText' in window)).toBe(there);
});

test('a viewer has no caret and no insert menu, and a request button in any language', async () => {
  const doc = await docs.load({ mode: 'viewing', locale: 'de' }, ID);
  expect(await doc.page.$('#docs-insert-menu')).toBeNull();
  expect(await doc.page.$('#kix-current-user-cursor-caret')).toBeNull();
  expect(await doc.page.$('.titlebar-request-access-button')).not.toBeNull();
  expect(await doc.page.$eval('#docs-toolbar-mode-switcher', (e) => e.getAttribute('aria-label'))).toBe(
    'Lesemodus',
  );
  await doc.hook('setMode', 'editing');
  expect(await doc.page.$('#docs-insert-menu .x, #docs-insert-menu')).not.toBeNull();
});

test('the caret lies above the canvas, and a collaborator has one too', async () => {
  const doc = await docs.load({ collaborator: true }, ID);
  const at = (await doc.hook('model')).indexOf(flagged.plain.sentence) + 10;
  await doc.click(at);
  await doc.hook('settle');
  const found = await doc.page.evaluate(() => {
    const caret = document.getElementById('kix-current-user-cursor-caret');
    const box = caret?.getBoundingClientRect() as DOMRect;
    const parent = caret?.parentElement as HTMLElement;
    return {
      hit: document.elementFromPoint(box.left + 1, box.top + 5) === caret,
      transform: parent.style.transform.startsWith('translate('),
      cursors: document.querySelectorAll('.kix-cursor').length,
      names: document.querySelectorAll('.kix-cursor-name').length,
      focus: document.activeElement?.className,
    };
  });
  const focus = 'docs-texteventtarget-iframe';
  expect(found).toEqual({ hit: true, transform: true, cursors: 2, names: 1, focus });
});

test('a hidden tab is not painted', async () => {
  const doc = await docs.load({}, ID);
  const hide = (hidden: boolean) =>
    doc.page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  const width = () => doc.page.$eval('canvas', (canvas) => (canvas as HTMLCanvasElement).width);
  await hide(true);
  await doc.hook('remoteEdit', 5, 0, 'ONGEZIEN');
  await doc.hook('settle');
  expect(await width()).toBe(0);
  expect((await labels(doc)).join('')).not.toContain('ONGEZIEN');
  await hide(false);
  await doc.hook('settle');
  expect(await width()).toBe(816);
  expect((await labels(doc)).join('')).toContain('ONGEZIEN');
});
