import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WordProfile } from '../editors/word-web/profile.ts';
import { type Word, type WordBrowser, wordIn } from '../editors/word-web-probe/word-in.ts';
import { type Box, drawnMarks } from './boxes.ts';
import type { BrowserName } from './find-browser.ts';
import { until } from './until.ts';

const OLD = 'genderneutraal';
const NEW = 'gendersensitief';

/** Ways to write on a canvas, and what comes of each. Where keys and canvases are the browser's own stands first. */
const WAYS: readonly [Partial<WordProfile>, { kind: string; why?: string }][] = [
  [{ canvasEditable: 'proxy' }, { kind: 'applied' }],
  [{ canvasEditable: 'pages' }, { kind: 'applied' }],
  [{ canvasEditable: 'pages', input: 'lenient' }, { kind: 'applied' }],
  [{ canvasEditable: 'pages', input: 'lenient', scriptPaste: 'left' }, { kind: 'applied' }],
  [{ canvasEditable: 'pages', canvasSelection: 'unseen' }, { kind: 'applied' }],
  // Nothing shows what is selected, and nothing is risked.
  [
    { canvasEditable: 'proxy', canvasSelection: 'unseen' },
    { kind: 'refused', why: 'ignored' },
  ],
  [
    { canvasEditable: 'pages', scriptPaste: 'left' },
    { kind: 'refused', why: 'ignored' },
  ],
  [
    { canvasEditable: 'pages', access: 'A2' },
    { kind: 'refused', why: 'read-only' },
  ],
  [
    { canvasEditable: 'proxy', access: 'A3' },
    { kind: 'refused', why: 'tracking' },
  ],
  // The first of these stands behind an emoji, which is more than one character.
  [
    { canvasEditable: 'pages', document: 'fragmented' },
    { kind: 'refused', why: 'unsupported' },
  ],
  [{ canvasEditable: 'proxy', model: 'W1', document: 'fragmented' }, { kind: 'applied' }],
];

/** Paragraphs that are pictures: words are known, and where they stand is not. */
describe.each<BrowserName>(['chromium', 'firefox'])('the Word adapter on a canvas in %s', (name) => {
  let browser: WordBrowser;
  beforeAll(async () => {
    browser = await wordIn(name);
  });
  afterAll(() => browser?.close());

  const main = async (word: Word) => (await word.site.model()).stories[0]?.text ?? '';
  const open = (profile: Partial<WordProfile> = {}) => browser.open({ renderer: 'R3', ...profile });
  const untouched = async (word: Word) => {
    expect(await word.site.violations()).toEqual([]);
    expect(await word.site.pageErrors()).toEqual([]);
  };

  /** Of each paragraph in view that has a word, the bar beside it that is missing or elsewhere. */
  const wrong = async (word: Word, words: readonly string[]): Promise<string[]> => {
    const wanted = await word.frame.evaluate((marked) => {
      const view = document.getElementById('WACViewPanel')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('p.ParagraphTextContent')].flatMap((mirror) => {
        const box = mirror.parentElement?.getBoundingClientRect() ?? new DOMRect();
        const text = mirror.textContent?.replace(/\u200b/g, '').replaceAll('\u00a0', ' ') ?? '';
        const times = marked.reduce((sum, one) => sum + text.split(one).length - 1, 0);
        const [top, bottom] = [Math.max(view.top, box.top), Math.min(view.bottom, box.bottom)];
        return bottom - top < 2 ? [] : Array.from({ length: times }, () => ({ left: box.left, top, bottom }));
      });
    }, words as string[]);
    const bars = await drawnMarks(word.frame);
    const isBeside = (bar: Box, { left, top, bottom }: (typeof wanted)[number]) =>
      Math.abs(bar.left + bar.width - left) <= 8 && bar.top >= top - 2 && bar.top + bar.height <= bottom + 2;
    return [
      ...(bars.length === wanted.length ? [] : [`${bars.length} bars for ${wanted.length} words`]),
      ...bars.filter((bar) => !wanted.some((one) => isBeside(bar, one))).map((bar) => JSON.stringify(bar)),
      ...wanted.filter((one) => !bars.some((bar) => isBeside(bar, one))).map((one) => JSON.stringify(one)),
    ];
  };
  const settled = async (word: Word, words: readonly string[]) => {
    await word.site.settled();
    let last: string[] = [];
    await until('the bars in their place', async () => {
      last = await wrong(word, words);
      return last.length === 0;
    }).catch((error) => {
      throw new Error(`${error.message}: ${last.join('; ')}`);
    });
  };

  it.each(['W0', 'W1'] as const)('puts a bar beside the paragraph, wherever that goes, %s', async (model) => {
    const words = ['genderneutraal', 'gender (m/v)', 'gewoon', 'man en vrouw'];
    const word = await open({ model, document: 'small' });
    await word.ask('mark', ...words.map((one, nth) => [['begrip', 'framing', 'uitwerking'][nth % 3], one]));
    await settled(word, words);
    expect((await drawnMarks(word.frame)).length).toBe(4);
    expect(await word.painted()).toEqual([]);
    await word.site.zoom(175);
    await settled(word, words);
    await word.site.zoom(60);
    await word.site.ribbon(true);
    await word.site.pane('comments', true);
    await settled(word, words);
    await word.site.remoteEdit(0, 'Nieuw: ');
    await settled(word, words);
    await word.page.setViewport({ width: 900, height: 600, deviceScaleFactor: 2 });
    await settled(word, words);
    await word.site.dialog(true);
    await until('no bars under a dialog', async () => (await drawnMarks(word.frame)).length === 0);
    await word.site.dialog(false);
    await settled(word, words);
    await word.ask('close');
    expect(await word.frame.evaluate(() => document.querySelector('genderbril-marks'))).toBeNull();
    await untouched(word);
  });

  it('keeps the bars where they belong while pages come and go, with and without scroll events', async () => {
    const words = ['genderneutraal', 'registreren gender'];
    for (const silentScroll of [false, true]) {
      const word = await open({ document: 'medium', silentScroll, canvasMirrorHiding: 'clip' });
      await word.ask('mark', ...words.map((one) => ['begrip', one]));
      await settled(word, words);
      for (const top of [700, 9000, 9100]) {
        await word.site.scrollTo(top);
        await settled(word, words);
      }
      await untouched(word);
    }
  });

  it('reads every paragraph once, over the ends of pages too', async () => {
    for (const canvasMirror of ['slice', 'whole'] as const) {
      const word = await open({ canvasMirror, document: 'medium', pagesAround: 3 });
      const read = await word.ask<{ paragraphs: { text: string }[] }>('read');
      const paragraphs = (await word.site.model()).stories[0]?.paragraphs ?? [];
      // The last one on the last page may go on where nothing is rendered.
      const texts = read.paragraphs.slice(0, -1).map(({ text }) => text);
      expect(texts.length).toBeGreaterThan(60);
      expect(texts).toEqual(paragraphs.slice(0, texts.length).map(({ text }) => text));
    }
  });

  it.each(name === 'chromium' ? WAYS : WAYS.slice(0, 4))(
    'changes the words of %o: %o',
    async (profile, outcome) => {
      const word = await open(profile);
      if (profile.access !== 'A2') await word.site.focus();
      await word.ask('mark', ['begrip', OLD]);
      const before = await word.site.model();
      expect(await word.ask('replace', OLD, NEW)).toEqual(outcome);
      if (outcome.kind === 'applied') {
        expect(await main(word)).toBe(before.stories[0]?.text.replace(OLD, NEW));
        expect((await word.site.undo()).undo).toHaveLength(1);
      } else expect((await word.site.model()).hash).toBe(before.hash);
      expect(await word.site.pageErrors()).toEqual([]);
    },
  );
});
