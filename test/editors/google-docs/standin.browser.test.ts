import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { dispatch } from './dispatch.ts';
import { flagged } from './documents.ts';
import { type Loaded, type OpenDocs, openDocs, pause } from './open.ts';

const ID = { requester: 'standin-test' };

describe.each(['chromium', 'firefox'] as const)('the stand-in in %s', (browser) => {
  let docs: OpenDocs;
  beforeAll(async () => {
    docs = await openDocs(browser);
  });
  afterAll(() => docs?.close());
  // S12: whatever happened, nothing asked for a host that is not the stand-in's.
  afterEach(() => expect(docs.network.strangers).toEqual([]));

  const offsetOf = async (doc: Loaded, text: string) => (await doc.hook('model')).indexOf(text);
  const labels = (doc: Loaded) =>
    doc.page.$$eval('rect[aria-label]', (all) => all.map((rect) => rect.getAttribute('aria-label')));
  const hasApi = (doc: Loaded) => doc.page.evaluate(() => '_docs_annotate_getAnnotatedText' in window);

  test('S1 holds no text of the document but in labels and scripts', async () => {
    const doc = await docs.load({}, ID);
    const found = await doc.page.evaluate(() => {
      const texts: string[] = [];
      const walk = (root: Node) => {
        for (const node of root.childNodes) {
          if (node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE') continue;
          if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
          if (node instanceof Element) {
            for (const { name, value } of node.attributes) if (name !== 'aria-label') texts.push(value);
            if (node.shadowRoot) walk(node.shadowRoot);
          }
          walk(node);
        }
      };
      walk(document);
      for (const frame of document.querySelectorAll('iframe')) walk(frame.contentDocument as Node);
      return texts;
    });
    const words = found.join(' ');
    for (const { sentence } of Object.values(flagged)) {
      for (const part of sentence.match(/\S+ \S+ \S+/g) ?? []) expect(words).not.toContain(part);
    }
    expect((await labels(doc)).join('')).toContain('We registreren gender');
  });

  test('S2 does not hear of a variable that is set after its first line', async () => {
    const doc = await docs.load();
    await doc.page.evaluate(() => Object.assign(window, { _docs_annotate_canvas_by_ext: 'late' }));
    await doc.page.evaluate(() => document.querySelector('.kix-appview-editor')?.scrollBy(0, 3000));
    await doc.hook('settle');
    expect(await labels(doc)).toEqual([]);
    expect(await hasApi(doc)).toBe(false);
  });

  test('S3 has no layer and no API without the variable, and knows who asked with it', async () => {
    const without = await docs.load();
    expect(await labels(without)).toEqual([]);
    expect(await hasApi(without)).toBe(false);
    const withIt = await docs.load({}, ID);
    expect(await withIt.hook('requester')).toBe('standin-test');
    expect(await withIt.hook('flagReads')).toBe(1);
    expect(await hasApi(withIt)).toBe(true);
  });

  test('S4 keeps the same few pages for the whole document, out of order', async () => {
    const doc = await docs.load({}, ID);
    const tops = () =>
      doc.page.$$eval('.kix-page-paginated', (pages) =>
        pages.map((page) => Number.parseFloat((page as HTMLElement).style.top)),
      );
    const size = (await tops()).length;
    expect(size).toBe(2);
    expect(await doc.hook('pageCount')).toBeGreaterThanOrEqual(12);
    let disorder = false;
    for (let at = 0; at < 20_000; at += 700) {
      await doc.page.evaluate((y) => document.querySelector('.kix-appview-editor')?.scrollTo(0, y), at);
      await pause(40);
      const now = await tops();
      expect(now.length).toBe(size);
      disorder ||= now.some((top, i) => i > 0 && top < (now[i - 1] ?? 0));
    }
    expect(disorder).toBe(true);
  });

  test.each([0.5, 0.75, 1, 1.25, 1.5, 2])(
    'S5 draws its rects where the text is, at zoom %s',
    async (zoom) => {
      const doc = await docs.load({ zoom, labels: 'exact', duplicateRuns: false }, ID);
      for (const { sentence } of [flagged.plain, flagged.bold, flagged.emoji]) {
        const offset = await offsetOf(doc, sentence);
        await doc.hook('scrollToOffset', offset);
        await doc.hook('settle');
        const truth = await doc.hook('rectsFor', offset, offset + sentence.length);
        const rects = await doc.page.$$eval('g rect[aria-label]', (all) =>
          all.map((rect) => {
            const { left, top, width, height } = rect.getBoundingClientRect();
            return { left, top, width, height };
          }),
        );
        expect(truth.length).toBeGreaterThan(0);
        for (const one of truth) {
          // The truth of a sentence is a part of one run, or of several that touch.
          const near = rects.filter(
            (rect) =>
              rect.width > 0 && Math.abs(rect.top - one.top) < 1 && Math.abs(rect.height - one.height) < 1,
          );
          const covered = near
            .map(
              (rect) =>
                Math.min(rect.left + rect.width, one.left + one.width) - Math.max(rect.left, one.left),
            )
            .filter((width) => width > 0)
            .reduce((sum, width) => sum + width, 0);
          expect(Math.abs(covered - one.width)).toBeLessThan(1);
        }
      }
    },
  );

  test('S6 takes real typing into its model and onto its canvas', async () => {
    const doc = await docs.load({}, ID);
    const offset = await offsetOf(doc, flagged.plain.sentence);
    const ink = () =>
      doc.page.$eval('canvas', (canvas) => {
        const { data } = (canvas as HTMLCanvasElement)
          .getContext('2d')
          ?.getImageData(90, 400, 600, 60) as ImageData;
        return data.reduce((sum, value) => (sum * 31 + value) % 1_000_003, 7);
      });
    const before = await ink();
    await doc.click(offset);
    expect(await doc.hook('selection')).toEqual({ start: offset, end: offset });
    await doc.page.keyboard.type('Nu: ');
    await doc.page.keyboard.press('ArrowLeft');
    await doc.page.keyboard.press('Backspace');
    await doc.hook('settle');
    expect(await doc.hook('model')).toContain(`Nu ${flagged.plain.sentence}`);
    expect(await ink()).not.toBe(before);
    expect((await labels(doc)).some((label) => label?.startsWith('Nu We registreren'))).toBe(true);
  });

  test('S7 and S9 trims what is pasted, and undoes it in one step', async () => {
    const doc = await docs.load({}, ID);
    const model = await doc.hook('model');
    const offset = model.indexOf('gender (m/v)');
    await doc.click(offset);
    await doc.hook('placeCaret', offset, offset + 6);
    await dispatch(doc.page, { type: 'paste', text: ' a ', fillAfter: browser === 'firefox' });
    await doc.hook('settle');
    expect(await doc.hook('model')).toBe(`${model.slice(0, offset)}a${model.slice(offset + 6)}`);
    expect(await doc.hook('undoDepth')).toBe(1);
    await doc.press('Control+z');
    expect(await doc.hook('model')).toBe(model);
    expect(await doc.hook('undoDepth')).toBe(0);
    await dispatch(doc.page, { type: 'paste', text: '   ', fillAfter: browser === 'firefox' });
    await doc.hook('settle');
    expect(await doc.hook('model')).toBe(model);
  });

  test('S8 ignores a paste of another realm, without focus, or with an init that Gecko forgets', async () => {
    const doc = await docs.load({ gecko: true }, ID);
    const model = await doc.hook('model');
    await doc.hook('placeCaret', 40, 44);
    await dispatch(doc.page, { type: 'paste', text: 'uit een andere wereld', realm: 'top', fillAfter: true });
    await dispatch(doc.page, { type: 'paste', text: 'in de init' });
    await doc.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
      (frame?.contentDocument?.activeElement as HTMLElement).blur();
    });
    await dispatch(doc.page, { type: 'paste', text: 'zonder focus', focus: false, fillAfter: true });
    await doc.hook('settle');
    expect(await doc.hook('model')).toBe(model);
    const reasons = (await doc.hook('log')).filter((entry) => entry.type === 'paste');
    expect(reasons.map((entry) => entry.reason)).toEqual([
      'realm',
      'nothing to paste',
      'editable without focus',
    ]);
    await dispatch(doc.page, { type: 'paste', text: 'goed', fillAfter: true });
    await doc.hook('settle');
    expect((await doc.hook('model')).slice(40, 44)).toBe('goed');
  });

  test('S10 throws foreign nodes out of tiles, and leaves them elsewhere', async () => {
    const doc = await docs.load({}, ID);
    await doc.page.evaluate(() => {
      for (const selector of [
        '.kix-appview-editor',
        '.kix-page-paginated',
        'div.kix-canvas-tile-content',
        '.kix-canvas-tile-content > svg',
      ]) {
        const node = document.createElementNS('http://www.w3.org/1999/xhtml', 'i');
        node.className = 'foreign';
        document.querySelector(selector)?.append(node);
      }
    });
    await doc.click(await offsetOf(doc, flagged.plain.sentence));
    await doc.page.keyboard.type('x');
    await doc.hook('settle');
    const parents = await doc.page.$$eval('.foreign', (all) =>
      all.map((node) => (node.parentNode as Element).className),
    );
    expect(parents.sort()).toEqual(['kix-appview-editor', 'kix-page-paginated']);
    expect(await doc.hook('removedForeignNodes')).toBe(2);
  });

  test('S11 offers the API only to a document with a caret, and ignores bad offsets', async () => {
    const doc = await docs.load({}, ID);
    const ask = () =>
      doc.page.evaluate(async () => {
        const get = (window as unknown as Record<string, () => Promise<unknown>>)
          ._docs_annotate_getAnnotatedText;
        let promise: Promise<unknown> | undefined;
        try {
          promise = get?.();
        } catch {
          return 'thrown';
        }
        return promise?.then(
          () => 'given',
          () => 'rejected',
        );
      });
    expect([await ask(), await ask(), await ask()]).toEqual(['thrown', 'rejected', 'thrown']);
    await doc.click(await offsetOf(doc, flagged.plain.sentence));
    expect(await ask()).toBe('given');
    const after = await doc.page.evaluate(async () => {
      const get = (
        window as unknown as Record<
          string,
          () => Promise<{
            getText(): string;
            setSelection(a: number, b: number): void;
            getSelection(): { start: number; end: number }[];
          }>
        >
      )._docs_annotate_getAnnotatedText;
      const text = await get?.();
      const states = [];
      for (const [a, b] of [
        [5, 9],
        [-1, 5],
        [9, 5],
        [0, 10_000_000],
        [1.5, 3],
      ] as const) {
        text?.setSelection(a, b);
        states.push(text?.getSelection());
      }
      const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
      const inner = frame?.contentDocument;
      return {
        states,
        framed: document.activeElement === frame,
        blurred: inner?.activeElement === inner?.body,
        same: text?.getText(),
      };
    });
    expect(after.states).toEqual(Array(5).fill([{ start: 5, end: 9 }]));
    expect(after.framed).toBe(true);
    expect(after.blurred).toBe(true);
    expect(after.same).toBe(await doc.hook('model'));
  });
});
