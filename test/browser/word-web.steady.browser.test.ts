import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentName } from '../editors/word-web/documents.ts';
import type { WordProfile } from '../editors/word-web/profile.ts';
import { type Word, type WordBrowser, wordIn } from '../editors/word-web-probe/word-in.ts';
import type { BrowserName } from './find-browser.ts';

const OLD = 'genderneutraal';
const NEW = 'gendersensitief';

/** What is hard to read, the hardest first. */
const DOCUMENTS: readonly [DocumentName, WordProfile['renderer']][] = [
  ['fragmented', 'R1'],
  ['fragmented', 'R2'],
  ['small', 'R1'],
  ['small', 'R2'],
  ['comments', 'R1'],
  ['notes', 'R1'],
  ['tracked', 'R1'],
  ['locked', 'R1'],
];

/** What the adapter reads, shows and refuses while Word never holds still. */
describe.each<BrowserName>(['chromium', 'firefox'])('the Word adapter holds on in %s', (name) => {
  let browser: WordBrowser;
  beforeAll(async () => {
    browser = await wordIn(name);
  });
  afterAll(() => browser?.close());

  const main = async (word: Word) => (await word.site.model()).stories[0]?.text ?? '';
  const untouched = async (word: Word) => {
    expect(await word.site.violations()).toEqual([]);
    expect(await word.site.pageErrors()).toEqual([]);
  };

  it.each(name === 'chromium' ? DOCUMENTS : DOCUMENTS.slice(0, 2))(
    'to every paragraph of %s, word for word, %s',
    async (document, renderer) => {
      const word = await browser.open({ document, renderer });
      const at = (await main(word)).indexOf('e', 60);
      await word.site.select(at);
      await word.site.settled();
      const read = await word.ask<{ paragraphs: { text: string; kind: string }[] }>('read');
      const truth = ((await word.site.model()).stories[0]?.paragraphs ?? [])
        .map(({ text, kind }) => ({
          text: text.replaceAll('\u00a0', ' ').replaceAll('\v', '\n').replaceAll('\u0002', '\ufffc'),
          kind: kind === 'list' ? 'list-item' : kind,
        }))
        .filter(({ text }) => text.trim() !== '');
      expect(read.paragraphs.map(({ text, kind }) => ({ text, kind }))).toEqual(truth);
    },
  );

  it.each<Partial<WordProfile>>([
    { rerender: 'M2', model: 'W0' },
    { rerender: 'M3', model: 'W1' },
    { rerender: 'M2', model: 'W1', renderer: 'R2' },
  ])('to its marks, in every frame that is painted while somebody writes elsewhere: %o', async (profile) => {
    const word = await browser.open({ ...profile, document: 'fragmented', coauthorEvery: 0 });
    await word.ask('mark', ['begrip', OLD]);
    await word.site.select((await main(word)).indexOf('Laatste alinea'));
    await word.site.focus();
    await word.site.settled();
    const times = (await marksIn(word.frame, 0)).at(-1)?.split(OLD).length ?? 0;
    expect(times).toBeGreaterThan(3);
    const watching = marksIn(word.frame, 2500);
    for (const letter of 'een heel rustige zin ') await word.page.keyboard.type(letter);
    await word.site.remoteEdit(3, 'nieuwe ');
    await word.site.zoom(125);
    await word.site.ribbon(true);
    const seen = await watching;
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.filter((text) => text !== OLD.repeat(times - 1))).toEqual([]);
    await untouched(word);
  });

  it('to no mark on words that have become others, in any frame', async () => {
    const word = await browser.open({ document: 'fragmented', model: 'W1' });
    await word.ask('mark', ['begrip', OLD]);
    const before = await main(word);
    const watching = marksIn(word.frame, 2500);
    const at = before.indexOf(OLD);
    await word.site.remoteEdit(at + 6, 'x');
    await word.site.select(before.lastIndexOf(OLD) + 5);
    await word.site.focus();
    await word.page.keyboard.type('zzz');
    await word.site.scrollTo(900);
    await word.site.open('comments');
    for (const text of await watching) expect(text).toMatch(/^(?:genderneutraal)*$/u);
    await untouched(word);
  });

  it('still in the middle of a click, when somebody locks the document', async () => {
    for (const model of ['W0', 'W1'] as const)
      for (const delay of model === 'W0' ? [0, 30, 60, 100, 180] : [0, 15]) {
        const word = await browser.open({
          model,
          access: 'A4',
          readOnlyProxy: delay % 2 ? 'missing' : 'aria-readonly',
        });
        await word.site.focus();
        await word.ask('mark', ['begrip', OLD]);
        const before = await main(word);
        const outcome = word.ask<{ kind: string; why?: string }>('replace', OLD, NEW);
        await new Promise((resolve) => setTimeout(resolve, delay));
        await word.site.setMode('view');
        const { kind, why } = await outcome;
        const after = await main(word);
        if (kind === 'applied') expect(after).toBe(before.replace(OLD, NEW));
        else if (kind === 'refused') {
          expect(['read-only', 'ignored']).toContain(why);
          expect(after).toBe(before);
        } else expect([before, before.replace(OLD, NEW)]).toContain(after);
        expect(await word.ask('writable')).toBe(false);
        await untouched(word);
      }
  });

  it.runIf(name === 'chromium')('its tongue while somebody composes', async () => {
    for (const model of ['W0', 'W1'] as const) {
      const word = await browser.open({ model });
      await word.site.focus();
      await word.ask('mark', ['begrip', OLD]);
      const { hash } = await word.site.model();
      const input = await word.page.createCDPSession();
      await input.send('Input.imeSetComposition', { text: 'co', selectionStart: 2, selectionEnd: 2 });
      expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'refused', why: 'composing' });
      expect((await word.site.model()).hash).toBe(hash);
      await input.send('Input.insertText', { text: 'coö' });
      await expect.poll(() => main(word)).toContain('coö');
      const before = await main(word);
      await expect.poll(() => word.ask('read')).toMatchObject({ raw: expect.stringContaining('coö') });
      await word.ask('mark', ['begrip', OLD]);
      expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'applied' });
      expect(await main(word)).toBe(before.replace(OLD, NEW));
    }
  });

  it('out against a range over two paragraphs', async () => {
    for (const model of ['W0', 'W1'] as const) {
      const word = await browser.open({ model, document: 'locked' });
      const text = await word.ask<{ raw: string; paragraphs: { end: number }[] }>('read');
      const end = text.paragraphs[0]?.end ?? 0;
      const over = text.raw.slice(end - 3, end + 4);
      expect(over).toContain('\n');
      expect(await word.ask('replace', over, 'x')).toEqual({ kind: 'refused', why: 'protected' });
    }
  });

  it.runIf(name === 'chromium')(
    'back: an idle document is asked for seldom, and nothing piles up',
    async () => {
      const word = await browser.open({ model: 'W1', document: 'medium' });
      await word.ask('mark', ['begrip', OLD]);
      await word.site.settled();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await word.site.perf();
      await new Promise((resolve) => setTimeout(resolve, 4200));
      // Once every two seconds, a body's text and its mode.
      expect((await word.site.perf()).modelCalls).toBeLessThanOrEqual(3);
      await word.site.select(40);
      await word.site.focus();
      await word.page.keyboard.type('een twee drie vier vijf zes zeven acht negen tien', { delay: 15 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { modelCalls, slowCalls } = await word.site.perf();
      expect(modelCalls).toBeLessThanOrEqual(8);
      expect(slowCalls).toBe(0);
      await untouched(word);
    },
  );
});

/** What was marked in each frame that was painted for so many milliseconds, as one string a frame. */
const marksIn = (frame: Frame, time: number): Promise<string[]> =>
  frame.evaluate(
    (during) =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        const until = performance.now() + during;
        const look = () =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              const ranges = [...CSS.highlights]
                .filter(([own]) => own.startsWith('genderbril-'))
                .flatMap(([, highlight]) => [...highlight].map(String));
              seen.push(
                ranges
                  .join('')
                  .replace(/\u200b/g, '')
                  .replaceAll('\u00a0', ' '),
              );
              if (performance.now() < until) look();
              else resolve(seen);
            }),
          );
        look();
      }),
    time,
  );
