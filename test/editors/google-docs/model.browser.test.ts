import { afterAll, beforeAll, expect, test } from 'vitest';
import { dispatch } from './dispatch.ts';
import { flagged } from './documents.ts';
import { type OpenDocs, openDocs } from './open.ts';

const ID = { requester: 'standin-test' };
const count = (text: string, part: string) => text.split(part).length - 1;

let docs: OpenDocs;
beforeAll(async () => {
  docs = await openDocs('chromium');
});
afterAll(() => docs?.close());

test('the sample holds what it promises, as often as it promises', async () => {
  const doc = await docs.load({}, ID);
  const model = await doc.hook('model');
  for (const { sentence, times, trap } of Object.values(flagged)) {
    expect([trap, count(model, sentence)]).toEqual([trap, times]);
  }
  expect(model.startsWith('\u0003')).toBe(true);
  expect(model).toMatch(/\n\u0003[^\n]+\n$/);
  expect(model).toMatch(/\u0010\u0012\u001c[^\n]+\n\u001c[^\n]+\n\u001c[^\n]+\n\u0012\u001c/);
  for (const character of [
    '\u0011',
    '\u000b',
    '\u000c',
    '\ufffc',
    '\ue907',
    '\u200b',
    '\u00a0',
    '\u0301',
    '\u200d',
    'ש',
  ]) {
    expect([character, model.includes(character)]).toEqual([character, true]);
  }
  const broken = model.indexOf(flagged.pageBreak.sentence);
  const end = broken + flagged.pageBreak.sentence.length - 1;
  expect((await doc.hook('pageOf', end)) - (await doc.hook('pageOf', broken))).toBe(1);
  const long = model.indexOf(flagged.long.sentence);
  expect(
    (await doc.hook('rectsFor', long, long + flagged.long.sentence.length)).length,
  ).toBeGreaterThanOrEqual(4);
  const bold = model.indexOf(flagged.bold.sentence);
  const styles = await doc.hook('styles', bold, bold + flagged.bold.sentence.length);
  expect(styles.map(({ text, bold: isBold }) => [text.slice(-3), isBold ?? false])).toEqual([
    ['der', false],
    ['neu', true],
    ['is.', false],
  ]);
});

test('knobs change the control characters', async () => {
  const doc = await docs.load({ tail: 'plain', tableControls: 'cellOnly', imageCharacter: '*' }, ID);
  const model = await doc.hook('model');
  expect(model.indexOf('\u0003', 1)).toBe(-1);
  expect(model).not.toMatch(/[\u0010-\u0012]/);
  expect(count(model, '\u001c')).toBe(6);
  expect(count(model, '*')).toBe(2);
});

test('header and footer of the variant say what the text says', async () => {
  const doc = await docs.load({ document: 'repeated-footer', labels: 'exact', duplicateRuns: false }, ID);
  const shown = await doc.page.$$eval('rect[aria-label]', (all) =>
    all.map((rect) => rect.getAttribute('aria-label')),
  );
  expect(shown.filter((label) => label === flagged.repeated.sentence).length).toBeGreaterThanOrEqual(4);
  expect(count(await doc.hook('model'), flagged.repeated.sentence)).toBe(flagged.repeated.times + 1);
});

test('small and large documents open', async () => {
  const empty = await docs.load({ document: 'empty' }, ID);
  expect(await empty.hook('model')).toBe('\u0003\n');
  const table = await docs.load({ document: 'table-only' }, ID);
  expect(await table.hook('model')).toMatch(/^\u0003\u0010\u0012\u001cOnderwerp\n/);
  const huge = await docs.load({ document: 'huge' }, ID);
  const words = (await huge.hook('model')).split(/\s+/).length;
  expect(words).toBeGreaterThan(200_000);
  const started = Date.now();
  await huge.hook('remoteEdit', 30, 0, 'x');
  await huge.hook('pageCount');
  expect(Date.now() - started).toBeLessThan(500);
});

test('a remote edit shifts the selection and is no undo step', async () => {
  const doc = await docs.load({}, ID);
  await doc.hook('placeCaret', 100, 104);
  await doc.hook('remoteEdit', 50, 2, 'vijf!');
  expect(await doc.hook('selection')).toEqual({ start: 103, end: 107 });
  expect(await doc.hook('undoDepth')).toBe(0);
});

test('a paste takes the look of what it replaces, and its newlines make paragraphs', async () => {
  const doc = await docs.load({}, ID);
  const model = await doc.hook('model');
  const at = model.indexOf('neutraal: het');
  await doc.hook('placeCaret', at, at + 3);
  await dispatch(doc.page, { type: 'paste', text: 'een\ntwee' });
  await doc.hook('settle');
  const changed = await doc.hook('model');
  expect(changed.slice(at, at + 8)).toBe('een\ntwee');
  expect((await doc.hook('styles', at, at + 8)).every((style) => style.bold)).toBe(true);
  expect(await doc.hook('selection')).toEqual({ start: at + 8, end: at + 8 });
});

test('an edit never tears down the wall of a cell', async () => {
  const doc = await docs.load({ document: 'table-only' }, ID);
  const model = await doc.hook('model');
  await doc.hook('placeCaret', model.indexOf('werp'), model.indexOf('spraak'));
  await dispatch(doc.page, { type: 'keydown', text: 'Backspace', keyCode: 8 });
  await doc.hook('settle');
  expect((await doc.hook('model')).slice(0, 19)).toBe('\u0003\u0010\u0012\u001cOnder\n\u001cspraak\n\u0012');
});

test('suggesting keeps the old beside the new', async () => {
  const doc = await docs.load({ mode: 'suggesting' }, ID);
  const model = await doc.hook('model');
  const at = model.indexOf('gender (m/v)');
  await doc.hook('placeCaret', at, at + 6);
  await dispatch(doc.page, { type: 'paste', text: 'sekse' });
  await doc.hook('settle');
  expect(await doc.hook('model')).toBe(`${model.slice(0, at + 6)}sekse${model.slice(at + 6)}`);
  const styles = await doc.hook('styles', at, at + 11);
  expect(styles.map((style) => style.suggested)).toEqual(['delete', 'insert']);
});

test('a tab opens by its address without a new page, and has its own text', async () => {
  const doc = await docs.load({ newInputOnTab: true }, ID);
  const first = await doc.hook('model');
  await doc.page.evaluate(() => {
    Object.assign(window, { same: true });
    document.querySelectorAll<HTMLElement>('.chapter-item')[1]?.click();
  });
  await doc.hook('settle');
  expect(new URL(doc.page.url()).searchParams.get('tab')).toBe('t.bijlage1');
  expect(await doc.hook('model')).not.toBe(first);
  expect(await doc.page.evaluate(() => 'same' in window)).toBe(true);
  expect((await doc.page.$$('iframe.docs-texteventtarget-iframe')).length).toBe(1);
  await doc.page.goBack();
  await doc.hook('settle');
  expect(await doc.hook('model')).toBe(first);
});
