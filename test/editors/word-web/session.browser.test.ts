import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OpenWord, openWord } from './open.ts';

describe.each(['chromium', 'firefox'] as const)(
  'the clipboard and the session of the stand-in in %s',
  (browser) => {
    let word: OpenWord;
    beforeAll(async () => {
      word = await openWord(browser);
    });
    afterAll(() => word?.close());
    afterEach(async () => {
      expect(await word.site.pageErrors()).toEqual([]);
      expect(word.network.strangers.filter((host) => !/mozilla|firefox|google/.test(host))).toEqual([]);
    });

    const text = async () => (await word.site.model()).stories[0]?.text ?? '';

    test('copies and pastes by hand', async () => {
      const { click, press } = await word.load();
      const at = (await text()).indexOf('Merwedal werken');
      await click(at, { count: 2 });
      expect((await word.site.selection()).text).toBe('Merwedal');
      await press('Control+c');
      await press('Home');
      await press('Control+v');
      expect(await text()).toContain('\rMerwedalDe gemeenten');
      expect((await word.site.undo()).undo).toEqual(['paste']);
    });

    test.runIf(browser === 'chromium')(
      'hears a composition, and refuses to be written in until it ends',
      async () => {
        const { page, frame } = await word.load();
        const input = await page.createCDPSession();
        await input.send('Input.imeSetComposition', { text: 'co', selectionStart: 2, selectionEnd: 2 });
        await frame.evaluate(paste, 'Plak');
        await pause(250);
        expect(await text()).not.toContain('Plak');
        await input.send('Input.insertText', { text: 'coö' });
        await pause(100);
        expect((await text()).slice(0, 10)).toBe('coöPlakReg');
      },
    );

    test('notices when its highlights are cleared', async () => {
      const { frame } = await word.load({ proofing: 'highlights' });
      await frame.evaluate(() => CSS.highlights.set('genderbril-test', new Highlight()));
      await pause(300);
      expect(await word.site.violations()).toEqual([]);
      await frame.evaluate(() => CSS.highlights.clear());
      await pause(300);
      expect((await word.site.violations()).map((each) => each.kind)).toEqual(['highlight', 'highlight']);
    });

    test('changes documents in the same frame', async () => {
      const { frame } = await word.load();
      await word.site.open('comments');
      await word.site.settled();
      expect((await word.site.model()).stories[0]?.text).toContain('Regiovisie met opmerkingen');
      expect(await frame.evaluate(() => document.querySelector('.PageContentOrigin')?.textContent)).toMatch(
        /kwartaal/,
      );
      expect(
        await frame.evaluate(() => document.querySelector('#PagesContainer')?.textContent),
      ).not.toContain('Merwedal');
      expect(await word.site.violations()).toEqual([]);
    });
  },
);

function paste(content: string): boolean {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  // After the making: Firefox hands out an empty clipboard instead of the one that the event was made with.
  event.clipboardData?.setData('text/plain', content);
  document.querySelector('#WACViewPanel_EditingElement')?.dispatchEvent(event);
  return event.defaultPrevented;
}
