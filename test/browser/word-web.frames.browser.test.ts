import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askProbe } from '../editors/word-web-probe/ask-probe.ts';
import { type WordBrowser, wordIn } from '../editors/word-web-probe/word-in.ts';
import type { BrowserName } from './find-browser.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('the Word adapter finds its frame in %s', (name) => {
  let browser: WordBrowser;
  beforeAll(async () => {
    browser = await wordIn(name);
  });
  afterAll(() => browser?.close());

  it.each([
    ['sharepoint', {}],
    ['doc2', { framePath: '/we/WordEditorFrame.aspx' }],
    ['onedrive', { editorHost: 'word-edit.officeapps.live.com' }],
    ['hub', { frameDelay: 2000 }],
    ['teams', {}],
    ['wopi', {}],
  ] as const)('under %s, once, and in no other frame', async (host, profile) => {
    const word = await browser.open(profile, host);
    const answers = await Promise.all(
      word.page.frames().map(async (frame) => [frame.url(), await askProbe(frame, 'ping').catch(() => null)]),
    );
    const there = answers.filter(([, answer]) => answer === true);
    expect(there).toHaveLength(1);
    expect(String(there[0]?.[0])).toMatch(/\/we\/wordeditorframe\.aspx/i);
  });

  it('says that it is read-only, and does not try to change anything', async () => {
    for (const readOnlyProxy of ['missing', 'aria-readonly'] as const) {
      const word = await browser.open({ access: 'A2', readOnlyProxy, model: 'W1' });
      await word.ask('read');
      expect(await word.ask('writable')).toBe(false);
      expect(await word.ask('replace', 'genderneutraal', 'gendersensitief')).toEqual({
        kind: 'refused',
        why: 'read-only',
      });
      expect((await word.site.undo()).undo).toEqual([]);
    }
  });

  it('follows an editor that is locked while it is open', async () => {
    const word = await browser.open();
    await word.ask('read');
    expect(await word.ask('writable')).toBe(true);
    await word.site.setMode('view');
    expect(await word.ask('writable')).toBe(false);
  });

  it('says before the editor is ready that it is not, and tells when it is', async () => {
    const word = await browser.arrive({ readyDelay: 2500 });
    await expect.poll(() => word.ask('ping')).toBe(true);
    expect(await word.ask('read')).toEqual({ refused: 'not-ready' });
    await word.site.ready();
    await expect.poll(() => word.ask('changes'), { timeout: 3000 }).toBeGreaterThan(0);
    expect(await word.ask('read')).toHaveProperty('raw');
  });

  it('finds a model that comes late, and then reads the whole document', async () => {
    const word = await browser.open({ model: 'W3', document: 'long' });
    await word.ask('read');
    expect(await word.ask('partial')).toBe(true);
    await expect.poll(() => word.ask('partial'), { timeout: 8000 }).toBe(false);
  });

  it('finds another document in the same frame', async () => {
    for (const model of ['W0', 'W1'] as const) {
      const word = await browser.open({ model });
      await word.ask('mark', ['begrip', 'genderneutraal']);
      await word.site.open('notes');
      await expect
        .poll(async () => (await word.painted()).map(({ text }) => text).join(''), { timeout: 6000 })
        .toBe('genderneutraal');
      expect((await word.ask<{ raw: string }>('read')).raw).toContain('Hier staat een plaatje');
      expect(await word.site.violations()).toEqual([]);
    }
  });

  it('says of an empty document that it is empty, and reads its first words', async () => {
    for (const model of ['W0', 'W1'] as const) {
      const word = await browser.open({ model, document: 'empty' });
      expect(await word.ask('read')).toEqual({ refused: 'no-text' });
      await word.site.focus();
      await word.page.keyboard.type('Gender');
      await expect.poll(() => word.ask('changes'), { timeout: 3000 }).toBeGreaterThan(0);
      expect(await word.ask('read')).toMatchObject({ raw: expect.stringContaining('Gender') });
    }
  });

  it('takes the mirrors of a canvas for text, and their paragraphs for places', async () => {
    for (const canvasMirror of ['slice', 'whole'] as const) {
      const word = await browser.open({ renderer: 'R3', canvasMirror, document: 'fragmented' });
      const text = await word.ask<{ paragraphs: { text: string }[] }>('read');
      const [main] = (await word.site.model()).stories;
      const known = new Set(main?.paragraphs.map((one) => plain(one.text)));
      const unknown = text.paragraphs.filter((one) => !known.has(plain(one.text)));
      expect(unknown).toEqual([]);
      await word.ask('mark', ['begrip', 'genderneutraal']);
      expect(await word.painted()).toEqual([]);
      expect(await word.ask('replace', 'genderneutraal', 'gendersensitief')).toEqual({
        kind: 'refused',
        why: 'unsupported',
      });
      expect(await word.site.violations()).toEqual([]);
    }
  });
});

const plain = (text: string): string =>
  text
    .replace(/[\u200b\u00a0\v\n\f]/g, ' ')
    .replace(/[\u0002\ufffc]/g, '')
    .replace(/ +/g, ' ')
    .trim();
