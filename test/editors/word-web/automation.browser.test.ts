import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../browser/until.ts';
import { type OpenWord, openWord } from './open.ts';

interface Range {
  readonly text: string;
  insertText(text: string, location: number): Range;
  getRange(location: number): Range;
  expandTo(range: Range): Range;
}
interface Paragraph {
  readonly text: string;
  readonly uniqueLocalId: string;
  readonly footnotes: { length(): number };
  getNext(): Paragraph;
  getRange(location: number): Range;
  getSubrange(offset: number, length: number): Range;
}
interface Extension {
  readonly AutomationUtility: {
    getDocument(): {
      readonly changeTrackingMode: number;
      readonly body: {
        readonly text: string;
        readonly paragraphs: { length(): number; getFirst(): Paragraph };
        getRange(location: number): Range;
      };
    } | null;
  };
  readonly AutomationTransaction: new () => { dispose(): void };
}
type WordWindow = Window & { WordEditor?: { Extension: Extension } };

// An object of plain script: nothing in it is a browser's own.
describe.each(['chromium'] as const)('the model object in %s', (browser) => {
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

  test('W1 reads the body and its paragraphs, each where the body says', async () => {
    const { frame } = await word.load({ model: 'W1', document: 'fragmented' });
    const read = await frame.evaluate(() => {
      const body = (window as WordWindow).WordEditor?.Extension.AutomationUtility.getDocument()?.body;
      if (body === undefined) return null;
      const paragraphs: { text: string; id: string; start: number }[] = [];
      let [paragraph, start, previous] = [body.paragraphs.getFirst(), 0, body.getRange(1)];
      for (let index = 0; index < body.paragraphs.length(); index++) {
        if (index > 0) paragraph = paragraph.getNext();
        start += previous.expandTo(paragraph.getRange(1)).text.length;
        previous = paragraph.getRange(1);
        paragraphs.push({ text: paragraph.text, id: paragraph.uniqueLocalId, start });
      }
      return { text: body.text, paragraphs };
    });
    const main = (await word.site.model()).stories[0];
    expect(read?.text).toBe(main?.text);
    expect(read?.paragraphs).toEqual(
      main?.paragraphs.map((each) => ({ text: each.text, id: each.localId, start: each.start })),
    );
    expect((await word.site.perf()).charactersRead).toBeGreaterThan(main?.text.length ?? 0);
  });

  test('W1 writes two words in one step, which one undo takes back', async () => {
    const { frame, press } = await word.load({ model: 'W1' });
    const before = await word.site.model();
    await frame.evaluate(() => {
      const { Extension } = (window as WordWindow).WordEditor as { Extension: Extension };
      const first = Extension.AutomationUtility.getDocument()?.body.paragraphs.getFirst() as Paragraph;
      const transaction = new Extension.AutomationTransaction();
      first.getNext().getSubrange(3, 9).insertText('steden', 4);
      first.getSubrange(0, 10).insertText('Visie', 4);
      transaction.dispose();
    });
    expect(await text()).toMatch(/^Visie huiselijk geweld Merwedal\rDe steden in/);
    expect((await word.site.undo()).undo).toEqual(['Model write']);
    await press('Control+z');
    expect((await word.site.model()).hash).toBe(before.hash);
  });

  test('shows table cells and notes as characters of their own', async () => {
    await word.load({ model: 'W1' });
    expect(await text()).toContain('Onderdeel\r\u0007Afspraak\r\u0007Uitgangspunt\r\u0007Onze aanpak');
    expect(await text()).toContain('partnergeweld.\u0002 In 2025');
  });

  const write = () => {
    const { Extension } = (window as WordWindow).WordEditor as { Extension: Extension };
    const transaction = new Extension.AutomationTransaction();
    let said = '';
    try {
      Extension.AutomationUtility.getDocument()
        ?.body.paragraphs.getFirst()
        .getSubrange(0, 10)
        .insertText('Visie', 4);
    } catch (error) {
      said = String(error);
    }
    try {
      transaction.dispose();
    } catch (error) {
      said += String(error);
    }
    return said;
  };

  test('W1 denies in view mode, in a locked control and under a composition', async () => {
    const { frame } = await word.load({ model: 'W1', access: 'A2' });
    const { hash } = await word.site.model();
    expect(await frame.evaluate(write)).toContain('AccessDenied');
    expect((await word.site.model()).hash).toBe(hash);
    const again = await word.load({ model: 'W1' });
    await again.frame.evaluate(() =>
      document
        .querySelector('#WACViewPanel_EditingElement')
        ?.dispatchEvent(new CompositionEvent('compositionstart')),
    );
    expect(await again.frame.evaluate(write)).not.toBe('');
  });

  test('W0, W2 and W3 have nothing to offer, or not yet', async () => {
    const absent = await word.load({ model: 'W0' });
    expect(await absent.frame.evaluate(() => 'WordEditor' in window)).toBe(false);
    const renamed = await word.load({ model: 'W2' });
    expect(
      await renamed.frame.evaluate(
        () => typeof (window as WordWindow).WordEditor?.Extension.AutomationUtility.getDocument,
      ),
    ).toBe('undefined');
    const { frame } = await word.load({ model: 'W3' });
    const there = () =>
      frame.evaluate(
        () => (window as WordWindow).WordEditor?.Extension.AutomationUtility.getDocument() !== null,
      );
    expect(await there()).toBe(false);
    await until('the late document', there);
  });

  test('W4 takes a write and puts it elsewhere; W5 fails when it commits', async () => {
    const wrong = await word.load({ model: 'W4' });
    expect(await wrong.frame.evaluate(write)).toBe('');
    expect(await text()).toMatch(/^ReVisieuiselijk/);
    const broken = await word.load({ model: 'W5' });
    expect(await broken.frame.evaluate(write)).toContain('could not be committed');
    expect(await text()).toMatch(/^Visie huiselijk/);
  });

  test('leaves out deleted text when that is how it counts', async () => {
    for (const [deletedText, expected] of [
      ['included', 'De aanpak richt zichis gericht op'],
      ['excluded', 'De aanpak is gericht op'],
    ] as const) {
      const { frame } = await word.load({ model: 'W1', document: 'tracked', deletedText });
      const seen = await frame.evaluate(() => {
        const first = (
          window as WordWindow
        ).WordEditor?.Extension.AutomationUtility.getDocument()?.body.paragraphs.getFirst();
        const second = first?.getNext();
        return [second?.text, second?.getSubrange(second.text.indexOf('gericht'), 7).text];
      });
      expect(seen[0]).toContain(expected);
      expect(seen[1]).toBe('gericht');
    }
  });
});
