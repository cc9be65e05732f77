import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Word, type WordBrowser, wordIn } from '../editors/word-web-probe/word-in.ts';
import type { BrowserName } from './find-browser.ts';

const OLD = 'genderneutraal';
const NEW = 'gendersensitief';

describe.each<BrowserName>(['chromium', 'firefox'])('the Word adapter replaces in %s', (name) => {
  let browser: WordBrowser;
  beforeAll(async () => {
    browser = await wordIn(name);
  });
  afterAll(() => browser?.close());

  const main = async (word: Word) => (await word.site.model()).stories[0]?.text ?? '';
  const ready = async (profile: Parameters<WordBrowser['open']>[0]) => {
    const word = await browser.open(profile);
    await word.site.focus();
    await word.ask('mark', ['begrip', OLD]);
    return word;
  };
  const untouched = async (word: Word) => {
    expect(await word.site.violations()).toEqual([]);
    expect(await word.site.pageErrors()).toEqual([]);
  };

  describe.each([
    { renderer: 'R1', model: 'W1', input: 'strict' },
    { renderer: 'R2', model: 'W1', input: 'strict' },
    { renderer: 'R1', model: 'W0', input: 'strict' },
    { renderer: 'R2', model: 'W0', input: 'strict' },
    { renderer: 'R1', model: 'W0', input: 'lenient' },
    { renderer: 'R2', model: 'W0', input: 'lenient' },
    { renderer: 'R1', model: 'W2', input: 'strict' },
  ] as const)('with $renderer $model $input', (profile) => {
    it('exactly the words, in one step, with the caret where it was', async () => {
      const word = await ready({ ...profile, document: 'fragmented', rerender: 'M3' });
      const before = await main(word);
      const caret = before.indexOf('registreren gender') + 5;
      await word.site.select(caret);
      await word.site.settled();
      await new Promise((resolve) => setTimeout(resolve, 100));
      // The second of the identical ones: its twins stay as they are.
      const at = before.indexOf(OLD, before.indexOf(OLD) + 1);
      expect(await word.ask('replace', OLD, NEW, 1)).toEqual({ kind: 'applied' });
      expect(await main(word)).toBe(before.slice(0, at) + NEW + before.slice(at + OLD.length));
      expect((await word.site.undo()).undo).toHaveLength(1);
      const moved = caret > at ? caret + NEW.length - OLD.length : caret;
      expect(await word.site.selection()).toMatchObject({ start: moved, end: moved, focused: true });
      await untouched(word);
    });
  });

  it('and undoes it byte for byte', async () => {
    for (const model of ['W0', 'W1'] as const) {
      const word = await ready({ model });
      const before = (await word.site.model()).hash;
      expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'applied' });
      await word.site.focus();
      await word.page.keyboard.down('Control');
      await word.page.keyboard.press('z');
      await word.page.keyboard.up('Control');
      await expect.poll(async () => (await word.site.model()).hash).toBe(before);
    }
  });

  it('nothing, and says so, where something is in the way', async () => {
    const word = await ready({ model: 'W0' });
    const before = await main(word);
    await word.site.dialog(true);
    expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'refused', why: 'ignored' });
    await word.site.dialog(false);
    await word.site.setMode('review');
    expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'refused', why: 'tracking' });
    expect(await main(word)).toBe(before);
    await untouched(word);
  });

  it('nothing in a tracked document that the model knows of', async () => {
    const word = await ready({ model: 'W1', document: 'small', access: 'A3' });
    const before = await main(word);
    expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'refused', why: 'tracking' });
    expect(await main(word)).toBe(before);
  });

  it('nothing in fields and controls, known by the model or by their boxes', async () => {
    for (const model of ['W0', 'W1'] as const) {
      const word = await ready({ model, document: 'locked' });
      const before = await main(word);
      const outcome = await word.ask('replace', 'registreren', 'noteren');
      // Without a model the box that Word draws around a control tells of it.
      expect(outcome).toEqual({ kind: 'refused', why: 'protected' });
      expect(await main(word)).toBe(before);
    }
  });

  it('words out of sight', async () => {
    for (const model of ['W0', 'W1'] as const) {
      const word = await ready({ model, document: 'long' });
      const text = await word.ask<{ raw: string; paragraphs: { text: string }[] }>('read');
      const last = text.paragraphs.findLast((one) => /\p{L}{8}/u.test(one.text))?.text ?? '';
      const passage = last.slice(0, last.lastIndexOf(' '));
      const before = await main(word);
      const nth = text.raw.split(passage).length - 2;
      expect(await word.ask('replace', passage, 'Iets anders', nth)).toEqual({ kind: 'applied' });
      const after = await main(word);
      expect(after.length).toBe(before.length - passage.length + 'Iets anders'.length);
      expect(after.split('Iets anders')).toHaveLength(2);
      await untouched(word);
    }
  });

  it('nothing that changed meanwhile', async () => {
    for (const model of ['W0', 'W1'] as const) {
      const word = await ready({ model });
      await word.ask('close');
      const before = await main(word);
      await word.site.remoteEdit(before.indexOf(OLD) + 6, 'X');
      expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'stale' });
      expect(await main(word)).toContain('genderXneutraal');
    }
  });

  it('through the model after a change elsewhere, in the right place', async () => {
    const word = await ready({ model: 'W1' });
    await word.ask('close');
    await word.site.remoteEdit(0, 'Nieuw: ');
    const before = await main(word);
    expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'applied' });
    expect(await main(word)).toBe(before.replace(OLD, NEW));
  });

  it.each(['W4', 'W5'] as const)('and does not believe a faulty model, %s', async (model) => {
    const word = await ready({ model });
    expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'unverified' });
    expect((await word.site.undo()).undo).toHaveLength(1);
  });

  it('and notices a paste that is taken back', async () => {
    const word = await ready({ model: 'W0', pasteFlaky: true });
    const kinds = [];
    for (let run = 0; run < 3; run++) {
      const before = await main(word);
      const [from, to] = before.includes(OLD) ? [OLD, NEW] : [NEW, OLD];
      await word.ask('mark', ['begrip', from]);
      const { kind } = await word.ask<{ kind: string }>('replace', from, to);
      kinds.push(kind);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await main(word)).toBe(kind === 'applied' ? before.replace(from, to) : before);
    }
    expect(kinds.sort()).toEqual(['applied', 'applied', 'unverified']);
  });
});
