import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StandinConfig } from './config.ts';
import { type Dispatch, dispatch } from './dispatch.ts';
import { type Loaded, type OpenDocs, openDocs } from './open.ts';

const ID = { requester: 'standin-test' };

interface Api {
  getText(): string;
  getSelection(): { start: number; end: number }[];
  setSelection(start: number, end: number): void;
  getAnnotations(): { link: { url: string }[] };
}

type ApiWindow = { _docs_annotate_getAnnotatedText(): Promise<Api>; kept: Api };

describe.each(['chromium', 'firefox'] as const)('input in %s', (browser) => {
  let docs: OpenDocs;
  beforeAll(async () => {
    docs = await openDocs(browser);
  });
  afterAll(() => docs?.close());

  /** What stands at offset 40–44 after an event there. */
  async function after(
    config: Partial<StandinConfig>,
    how: Dispatch,
  ): Promise<{ changed: boolean; doc: Loaded }> {
    const doc = await docs.load(config, ID);
    const model = await doc.hook('model');
    await doc.hook('placeCaret', 40, 44);
    await dispatch(doc.page, how);
    await doc.hook('settle');
    return { changed: (await doc.hook('model')) !== model, doc };
  }

  test.each([
    ['a plain event', 'ignored', false],
    ['an event that applies', 'applies', true],
  ] as const)('beforeinput: %s', async (_, beforeinput, changed) => {
    const result = await after({ beforeinput, pasteIgnored: true }, { type: 'beforeinput', text: ' abc ' });
    expect(result.changed).toBe(changed);
    // F5.17: inserted as it is, and left selected.
    if (changed) expect(await result.doc.hook('selection')).toEqual({ start: 40, end: 45 });
  });

  test('keypress needs a code, and so do commands', async () => {
    expect((await after({}, { type: 'keypress', text: 'q', keyCode: 0 })).changed).toBe(false);
    expect((await after({}, { type: 'keydown', text: 'Backspace', keyCode: 0 })).changed).toBe(false);
    expect((await after({}, { type: 'keypress', text: 'q' })).changed).toBe(true);
    expect((await after({}, { type: 'keydown', text: 'Backspace', keyCode: 8 })).changed).toBe(true);
  });

  test.each([
    { mode: 'locked' },
    { mode: 'viewing' },
    { pasteIgnored: true },
  ] satisfies Partial<StandinConfig>[])('no input arrives with %o', async (config) => {
    const result = await after(config, { type: 'paste', text: 'abc', fillAfter: true });
    expect(result.changed).toBe(false);
    expect((await result.doc.hook('log')).some((entry) => entry.type === 'paste' && !entry.accepted)).toBe(
      true,
    );
  });

  test('execCommand and writes into the editable change nothing, and are wiped', async () => {
    const doc = await docs.load({}, ID);
    const model = await doc.hook('model');
    await doc.hook('placeCaret', 40, 44);
    const inside = () =>
      doc.page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
        return frame?.contentDocument?.querySelector('[contenteditable]')?.textContent;
      });
    await doc.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
      frame?.contentDocument?.execCommand('insertText', false, 'abc');
    });
    await doc.hook('settle');
    expect(await inside()).toBe('');
    await doc.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
      frame?.contentDocument?.querySelector('[contenteditable]')?.append('abc');
    });
    await doc.hook('settle');
    expect(await doc.hook('model')).toBe(model);
    await dispatch(doc.page, { type: 'keydown', text: 'F7', keyCode: 118 });
    expect(await inside()).toBe('');
  });

  test('a copy fills the store and the editable; an empty selection leaves both', async () => {
    const doc = await docs.load({}, ID);
    const copy = () =>
      doc.page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
        const inner = frame?.contentWindow as Window & typeof globalThis;
        const editable = inner.document.querySelector('[contenteditable]');
        const event = new inner.ClipboardEvent('copy', {
          bubbles: true,
          cancelable: true,
          clipboardData: new inner.DataTransfer(),
        });
        editable?.dispatchEvent(event);
        return [event.clipboardData?.getData('text/plain'), editable?.textContent];
      });
    const words = (await doc.hook('model')).slice(5, 20);
    await doc.hook('placeCaret', 5, 20);
    expect(await copy()).toEqual([words, words]);
    await doc.hook('placeCaret', 5);
    expect(await copy()).toEqual(['', words]);
  });

  test('setSelection scrolls by eight writes, and a shadowed setter stops them', async () => {
    const doc = await docs.load({}, ID);
    await doc.hook('placeCaret', 5);
    const select = (shadow: boolean) =>
      doc.page.evaluate(async (hidden) => {
        const scroller = document.querySelector<HTMLElement>('.kix-appview-editor') as HTMLElement;
        scroller.scrollTop = 0;
        if (hidden)
          Object.defineProperty(scroller, 'scrollTop', { get: () => 0, set: () => {}, configurable: true });
        const api = await (window as unknown as ApiWindow)._docs_annotate_getAnnotatedText();
        api.setSelection(20_000, 20_010);
        await new Promise((resolve) => setTimeout(resolve, 400));
        Reflect.deleteProperty(scroller, 'scrollTop');
        return scroller.scrollTop;
      }, shadow);
    expect(await select(true)).toBe(0);
    expect(await select(false)).toBeGreaterThan(1000);
    const writes = (await doc.hook('scrollWrites')).filter((write) => write.by === 'editor');
    expect(writes.map((write) => write.arrived)).toEqual([...Array(8).fill(false), ...Array(8).fill(true)]);
  });

  test('focus may reset the selection, and a selection may be lost', async () => {
    const doc = await docs.load({ focusResetsSelection: true, staleSelect: 1, caretAtLoad: true }, ID);
    const seen = await doc.page.evaluate(async () => {
      const api = await (window as unknown as ApiWindow)._docs_annotate_getAnnotatedText();
      const states = [];
      for (let i = 0; i < 2; i++) {
        api.setSelection(7, 9);
        states.push(api.getSelection()[0]?.start);
      }
      const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
      const inner = frame?.contentDocument;
      const editable = inner?.querySelector<HTMLElement>('[contenteditable]');
      states.push(inner?.activeElement === editable);
      editable?.blur();
      editable?.focus();
      await new Promise((resolve) => setTimeout(resolve, 50));
      states.push(api.getSelection()[0]?.start);
      return states;
    });
    expect(seen).toEqual([0, 7, true, 0]);
  });

  test.each([
    ['live', true],
    ['snapshot', false],
    ['dies', 'gone'],
  ] as const)('an object that is %s', async (freshness, expected) => {
    const doc = await docs.load({ freshness, caretAtLoad: true }, ID);
    await doc.page.evaluate(async () => {
      const page = window as unknown as ApiWindow;
      page.kept = await page._docs_annotate_getAnnotatedText();
    });
    if (freshness === 'dies') await doc.hook('switchTab', 't.bijlage1');
    else await doc.hook('remoteEdit', 5, 0, 'VERS');
    const fresh = await doc.page.evaluate(() => {
      try {
        return (window as unknown as ApiWindow).kept.getText().includes('VERS');
      } catch {
        return 'gone';
      }
    });
    if (freshness === 'live') expect(await doc.hook('model')).toContain('VERS');
    expect(fresh).toBe(expected);
  });
});
