import { afterAll, beforeAll, expect, test } from 'vitest';
import { dispatch } from './dispatch.ts';
import { flagged } from './documents.ts';
import { type OpenDocs, openDocs, pause } from './open.ts';

const ID = { requester: 'standin-test' };

let docs: OpenDocs;
beforeAll(async () => {
  docs = await openDocs('chromium');
});
afterAll(() => docs?.close());

test('groups without a role, and other characters for what is no text', async () => {
  const doc = await docs.load({ gRole: 'none', footnoteCharacter: '\u001b', modelChunk: 'array' }, ID);
  expect((await doc.page.$$('g[role]')).length).toBe(0);
  expect((await doc.page.$$('g rect[aria-label]')).length).toBeGreaterThan(20);
  expect(await doc.hook('model')).toContain('\u001b');
  const scripts = await doc.page.$$eval('script', (all) =>
    all.map((script) => script.textContent).join('\n'),
  );
  expect(scripts).toContain('DOCS_modelChunk = [{"ty":"is"');
});

test.each([
  ['column', ['Onderwerp', 'Registratie', 'Werkwijze', 'Afspraak']],
  ['row', ['Onderwerp', 'Afspraak', 'Registratie', 'Werkwijze']],
] as const)('cells stand %s by %s', async (tableDomOrder, expected) => {
  const config = { document: 'table-only', tableDomOrder, labels: 'exact', duplicateRuns: false } as const;
  const doc = await docs.load(config, ID);
  const labels = await doc.page.$$eval('rect[aria-label]', (all) =>
    all.filter((rect) => rect.getAttribute('width') !== '0').map((rect) => rect.getAttribute('aria-label')),
  );
  expect(labels.filter((label) => (expected as readonly (string | null)[]).includes(label))).toEqual(
    expected,
  );
});

test('tiles may come late', async () => {
  const doc = await docs.load({ scrollUpdate: '120ms' }, ID);
  const top = () =>
    doc.page.$$eval('.kix-page-paginated', (all) =>
      Math.max(...all.map((page) => (page as HTMLElement).offsetTop)),
    );
  const late = await doc.page.evaluate(async () => {
    document.querySelector('.kix-appview-editor')?.scrollTo(0, 5000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return document.querySelector<HTMLElement>('.kix-page-paginated')?.offsetTop;
  });
  expect(late).toBe(5);
  await pause(300);
  expect(await top()).toBeGreaterThan(5000);
});

test('a viewer may be kept from the API, and from copying', async () => {
  const doc = await docs.load({ mode: 'viewing', viewApi: false, copyForbidden: true }, ID);
  await doc.click((await doc.hook('model')).indexOf(flagged.plain.sentence));
  const answer = await doc.page.evaluate(async () => {
    const get = Reflect.get(window, '_docs_annotate_getAnnotatedText') as () => Promise<unknown>;
    try {
      return (await get()) ? 'given' : '';
    } catch {
      return 'refused';
    }
  });
  expect(answer).toBe('refused');
  expect(
    await doc.page.evaluate(async () => (await fetch('/document/d/regiovisie/export?format=txt')).status),
  ).toBe(403);
});

test('the body itself may be what is written in, and the layer may take any realm', async () => {
  const doc = await docs.load({ editableIsBody: true, realm: 'lax' }, ID);
  await doc.hook('placeCaret', 40, 44);
  await dispatch(doc.page, { type: 'paste', text: 'goed', realm: 'top' });
  await doc.hook('settle');
  expect((await doc.hook('model')).slice(40, 44)).toBe('goed');
  await doc.press('Control+z');
  expect((await doc.hook('model')).slice(40, 44)).not.toBe('goed');
});

test.each([
  ['landing', 0],
  ['dispatch', 40],
] as const)('a paste replaces the selection of its %s', async (pasteRange, at) => {
  const doc = await docs.load({ pasteRange }, ID);
  await doc.hook('placeCaret', 40, 44);
  await dispatch(doc.page, { type: 'paste', text: '@@' });
  // Before it lands, someone moves the selection: as one does who puts the user's own back too soon.
  await doc.hook('placeCaret', 1);
  await doc.hook('settle');
  const found = (await doc.hook('model')).indexOf('@@');
  expect(found === 40).toBe(at === 40);
});

test('everything goes back to how it was loaded', async () => {
  const doc = await docs.load({}, ID);
  const model = await doc.hook('model');
  await doc.hook('remoteEdit', 10, 3, 'x');
  await doc.hook('setZoom', 1.5);
  await doc.hook('setMode', 'locked');
  await doc.hook('reset');
  expect([await doc.hook('model'), await doc.hook('zoom'), await doc.hook('mode')]).toEqual([
    model,
    1,
    'editing',
  ]);
});
