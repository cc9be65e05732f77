import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkMarks } from '../editors/word-web-probe/check-marks.ts';
import { type Word, type WordBrowser, wordIn } from '../editors/word-web-probe/word-in.ts';
import type { BrowserName } from './find-browser.ts';

const WORDS = ['genderneutraal', 'registreren gender (m/v)', 'systeemgericht werken', 'gewoon'];
const MARKS = WORDS.map((word, index) => [['begrip', 'framing', 'uitwerking'][index % 3], word]);

describe.each<BrowserName>(['chromium', 'firefox'])('the Word adapter marks in %s', (name) => {
  let browser: WordBrowser;
  beforeAll(async () => {
    browser = await wordIn(name);
  });
  afterAll(() => browser?.close());

  const untouched = async (word: Word) => {
    expect(await word.site.violations()).toEqual([]);
    expect(await word.site.pageErrors()).toEqual([]);
  };

  describe.each(['R1', 'R2'] as const)('%s', (renderer) => {
    it.each(['W0', 'W1'] as const)('the right words and no others, %s', async (model) => {
      const word = await browser.open({ renderer, model, document: 'fragmented', proofing: 'highlights' });
      await word.ask('mark', ...MARKS);
      expect(await checkMarks(word, WORDS)).toBeGreaterThan(3);
      for (const zoom of [50, 175, 100]) {
        await word.site.zoom(zoom);
        await checkMarks(word, WORDS);
      }
      await word.site.ribbon(true);
      await word.site.pane('comments', true);
      await checkMarks(word, WORDS);
      await word.site.remoteEdit(0, 'Nieuw: ');
      await checkMarks(word, WORDS);
      const registry = await word.frame.evaluate(() => [...CSS.highlights.keys()].sort());
      expect(registry).toEqual(expect.arrayContaining(['GrammarError', 'SpellingError']));
      await untouched(word);
    });

    it('while somebody types in the same paragraph', async () => {
      const word = await browser.open({ renderer, model: 'W0' });
      await word.ask('mark', ...MARKS);
      const [main] = (await word.site.model()).stories;
      const at = main?.text.indexOf('genderneutraal') ?? -1;
      await word.site.select(at - 3);
      await word.site.focus();
      for (const letter of 'vast en zeker ') {
        await word.page.keyboard.type(letter);
        // At once: the mark goes with its words, before anything was read again.
        const texts = (await word.painted()).map(({ text }) => text).join('');
        expect(texts.replaceAll('\u00a0', ' ')).toContain('genderneutraal');
      }
      await checkMarks(word, WORDS);
      await untouched(word);
    });

    it('no words that were typed into', async () => {
      const word = await browser.open({ renderer, model: 'W1' });
      await word.ask('mark', ['begrip', 'genderneutraal']);
      const [main] = (await word.site.model()).stories;
      await word.site.select((main?.text.indexOf('genderneutraal') ?? -1) + 6);
      await word.site.focus();
      await word.page.keyboard.type('x');
      await word.site.settled();
      expect(await word.painted()).toEqual([]);
      await untouched(word);
    });
  });

  it('what the words are when notes, headers and a text box repeat them', async () => {
    for (const footnotes of ['blob', 'digit'] as const)
      for (const model of ['W0', 'W1'] as const) {
        const word = await browser.open({ document: 'notes', footnotes, model, pageCrossing: 'whole' });
        const text = await word.ask<{ raw: string }>('read');
        expect(text.raw.match(/genderneutraal/g)).toHaveLength(1);
        await word.ask('mark', ...MARKS);
        expect(await checkMarks(word, WORDS)).toBeGreaterThan(1);
      }
  });

  it('a document with tracked changes', async () => {
    for (const deletedText of ['included', 'excluded'] as const)
      for (const model of ['W0', 'W1'] as const) {
        const word = await browser.open({ document: 'tracked', deletedText, model });
        await word.ask('mark', ['begrip', 'genderneutraal']);
        expect(await checkMarks(word, ['genderneutraal'])).toBe(1);
      }
  });

  it('where pages scroll without a scroll event, on a sharper screen', async () => {
    const word = await browser.open({ document: 'fragmented', silentScroll: true, zoom: 125 });
    await word.page.setViewport({ width: 1000, height: 700, deviceScaleFactor: 1.25 });
    await word.ask('mark', ...MARKS);
    await checkMarks(word, WORDS);
    await word.site.scrollTo(150);
    await checkMarks(word, WORDS);
    await untouched(word);
  });

  it('a long document, to its end and back', async () => {
    for (const model of ['W0', 'W1'] as const) {
      const word = await browser.open({ model, document: 'long', pageCrossing: 'slices' });
      await word.ask('mark', ...MARKS);
      expect(await word.ask('partial')).toBe(model === 'W0');
      await checkMarks(word, WORDS);
      for (const top of [20_000, 1_000_000, 0]) {
        await word.site.scrollTo(top);
        await checkMarks(word, WORDS, 6000);
      }
      expect((await word.site.perf()).slowCalls).toBe(0);
      await untouched(word);
    }
  });

  it('goes to a passage far away', async () => {
    const word = await browser.open({ model: 'W1', document: 'long' });
    const text = await word.ask<{ raw: string }>('read');
    const at = text.raw.lastIndexOf('gender');
    await word.ask('reveal', at, at + 6);
    const top = async () => (await word.ask<{ top: number }[]>('rects', at, at + 6))[0]?.top ?? -1;
    await expect.poll(async () => (await top()) > 100 && (await top()) < 850, { timeout: 8000 }).toBe(true);
    await untouched(word);
  });

  it('nothing once it is closed', async () => {
    const word = await browser.open({ model: 'W1' });
    const before = await word.frame.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);
    await word.ask('mark', ...MARKS);
    expect(await word.painted()).not.toEqual([]);
    await word.ask('close');
    const after = await word.frame.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);
    expect(after).toEqual(before);
    const changes = await word.ask('changes');
    await word.site.remoteEdit(0, 'Nieuw: ');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await word.ask('changes')).toBe(changes);
    await word.ask('reopen');
    await checkMarks(word, WORDS);
    await untouched(word);
  });
});
