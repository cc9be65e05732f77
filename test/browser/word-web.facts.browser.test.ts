import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WordProfile } from '../editors/word-web/profile.ts';
import { checkMarks } from '../editors/word-web-probe/check-marks.ts';
import { type Word, type WordBrowser, wordIn } from '../editors/word-web-probe/word-in.ts';

const OLD = 'genderneutraal';
const NEW = 'gendersensitief';
/** Words before and after a note, in a cell, in a list and in the header as well. */
const MARKED = [OLD, 'partnergeweld', 'In 2025 kwamen', 'systeemgericht', 'registreren gender'];

/**
 * What is known of Word for the web is known with doubt. Each doubt that the adapter meets is a knob of the stand-in,
 * and here the adapter is right under every answer: the table is the list of what it leans on.
 */
describe('the Word adapter in chromium is right whatever the answer, of', () => {
  let browser: WordBrowser;
  beforeAll(async () => {
    browser = await wordIn('chromium');
  });
  afterAll(() => browser?.close());

  const main = async (word: Word) => (await word.site.model()).stories[0]?.text ?? '';
  const untouched = async (word: Word) => {
    expect(await word.site.violations()).toEqual([]);
    expect(await word.site.pageErrors()).toEqual([]);
  };

  it.each<[doubt: string, answer: Partial<WordProfile>]>([
    ['how the loading sheet goes: out of the page', { loadingSheet: 'removed' }],
    ['how the loading sheet goes: see-through', { loadingSheet: 'transparent' }],
    ['how the loading sheet goes: never there', { loadingSheet: 'absent' }],
    ['which mouse event moves the caret: up', { caretOn: 'mouseup' }],
    ['which mouse event moves the caret: click', { caretOn: 'click' }],
    ['where a click lands in a letter', { hitTest: 'letter' }],
    ['which span is Selected', { selectedOn: 'outer-run' }],
    ['which span is Selected, in a live paragraph', { selectedOn: 'outer-run', renderer: 'R2' }],
    ['what the proxy holds of its paragraph', { renderer: 'R2', liveParagraph: 'runs' }],
    ['whether a script may paste', { scriptPaste: 'left', input: 'lenient' }],
    [
      'whether a script may paste, in a live paragraph',
      { scriptPaste: 'left', input: 'lenient', renderer: 'R2' },
    ],
    ['what comes after the last paragraph: null', { model: 'W1', modelEnd: 'null' }],
    ['what comes after the last paragraph: a null object', { model: 'W1', modelEnd: 'null-object' }],
    ['where paragraphs end', { model: 'W1', paragraphEnd: '\r' }],
    ['where the body ends', { model: 'W1', bodyEnd: '\r', paragraphEnd: '\r' }],
    ['where cells end', { model: 'W1', cellEnd: '\u0007' }],
    ['how tracking is told', { model: 'W1', trackingMode: 'word' }],
    [
      'what a note is in the model: a control, on the page a raised digit',
      { model: 'W1', footnotes: 'raised' },
    ],
    ['what a note is in the model: an object', { model: 'W1', noteInModel: '\ufffc' }],
    ['what a note is in the model: nothing', { model: 'W1', noteInModel: '', footnotes: 'blob' }],
    ['what a note is on the page', { footnotes: 'raised' }],
    ['what a header is called while it is edited', { headers: 'active' }],
    ['what language Word speaks', { language: 'fr' }],
    ['what an old server calls its proxy', { onPremises: true }],
    ['what becomes of a paragraph that crosses a page', { document: 'medium', pageCrossing: 'whole' }],
    ['how far around the view pages are rendered', { document: 'medium', pagesAround: 3 }],
    ['how proofing marks are drawn', { proofing: 'highlights' }],
    ['how soon everything is rendered again', { rerender: 'M1' }],
  ])('%s', async (_, answer) => {
    const word = await browser.open(answer);
    await word.site.focus();
    await word.ask('mark', ...MARKED.map((one) => ['begrip', one]));
    expect(await checkMarks(word, MARKED)).toBeGreaterThan(0);
    const before = await main(word);
    expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'applied' });
    expect(await main(word)).toBe(before.replace(OLD, NEW));
    expect((await word.site.undo()).undo).toHaveLength(1);
    await untouched(word);
  });

  it.each<[doubt: string, answer: Partial<WordProfile>, why: string]>([
    ['whether a script may write at all', { scriptPaste: 'left' }, 'ignored'],
    [
      'whether a script may write at all, in a live paragraph',
      { scriptPaste: 'left', renderer: 'R2' },
      'ignored',
    ],
    ['how a locked document looks', { access: 'A2', readOnlyProxy: 'missing' }, 'read-only'],
    ['how a locked document looks, in a language unknown', { access: 'A2', language: 'fr' }, 'read-only'],
  ])('%s, and changes nothing', async (_, answer, why) => {
    const word = await browser.open(answer);
    await word.ask('mark', ['begrip', OLD]);
    const { hash } = await word.site.model();
    expect(await word.ask('replace', OLD, NEW)).toEqual({ kind: 'refused', why });
    expect((await word.site.model()).hash).toBe(hash);
    await untouched(word);
  });

  it.each(['covers', 'catching-covers', 'none'] as const)(
    'how a content control looks: %s',
    async (acetate) => {
      const word = await browser.open({ document: 'locked', acetate });
      await word.site.focus();
      await word.ask('mark', ['begrip', 'registreren']);
      const { hash } = await word.site.model();
      const why = acetate === 'none' ? 'ignored' : 'protected';
      expect(await word.ask('replace', 'registreren', 'noteren')).toEqual({ kind: 'refused', why });
      expect((await word.site.model()).hash).toBe(hash);
      // The sheet itself covers nothing: words beside the controls are words.
      expect(await word.ask('replace', 'systeemgericht', 'met het gezin')).toEqual({ kind: 'applied' });
      await untouched(word);
    },
  );
});
