import { afterAll, beforeAll, expect, test } from 'vitest';
import { flagged } from './documents.ts';
import { type Loaded, type OpenDocs, openDocs, pause } from './open.ts';

const ID = { requester: 'standin-test' };

let docs: OpenDocs;
beforeAll(async () => {
  docs = await openDocs('chromium');
});
afterAll(() => docs?.close());

const get = (doc: Loaded, address: string, credentials: RequestCredentials = 'same-origin') =>
  doc.page.evaluate(
    async (url, how) => {
      try {
        const response = await fetch(url, { credentials: how });
        const bytes = new Uint8Array(await response.arrayBuffer());
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return { status: response.status, type: response.headers.get('content-type'), text };
      } catch {
        return { status: 0, type: '', text: '' };
      }
    },
    address,
    credentials,
  );

const EXPORT = '/document/d/regiovisie/export?format=txt&tab=t.0';

test('the export comes from elsewhere, without cookies, in its own dress', async () => {
  const doc = await docs.load({ exportLagMs: 400 }, ID);
  const text = await get(doc, EXPORT);
  expect([text.status, text.type]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(text.text.startsWith('\ufeff')).toBe(true);
  expect(text.text).toContain(`\r\n* ${flagged.listItem.sentence}\r\n`);
  expect(text.text).toContain('\r\n1. Wat we zien in de regio\r\n');
  expect(text.text).not.toContain('Vastgesteld door');
  expect((await get(doc, EXPORT, 'include')).status).toBe(0);
  await doc.hook('remoteEdit', 1, 0, 'NIEUW ');
  await pause(150);
  expect((await get(doc, EXPORT)).text).not.toContain('NIEUW');
  await pause(600);
  expect((await get(doc, EXPORT)).text).toContain('NIEUW');
  expect((await get(doc, '/document/d/regiovisie/export?format=txt&tab=t.bijlage1')).text).toContain(
    'werkafspraken'.slice(1),
  );
  expect((await get(doc, '/document/u/1/d/regiovisie/mobilebasic')).text).toContain('Leeswijzer');
});

test('the export may be refused, or be a page to sign in on', async () => {
  const forbidden = await docs.load({ export: 'forbidden' }, ID);
  expect((await get(forbidden, EXPORT)).status).toBe(403);
  const login = await docs.load({ export: 'login' }, ID);
  const page = await get(login, EXPORT);
  expect([page.status, page.type]).toEqual([200, 'text/html; charset=utf-8']);
});

test('a preview paints, and has nothing to type into', async () => {
  const doc = await docs.load({}, { ...ID, address: '/document/d/regiovisie/preview' });
  expect(await doc.page.$('#docs-toolbar, iframe.docs-texteventtarget-iframe')).toBeNull();
  expect((await doc.page.$$('rect[aria-label]')).length).toBeGreaterThan(20);
});

test('the page of a second account opens too, and its text is in no address', async () => {
  const doc = await docs.load({}, { ...ID, address: '/document/u/1/d/regiovisie/edit?tab=t.bijlage1' });
  expect(await doc.hook('tab')).toBe('t.bijlage1');
  expect(await doc.page.evaluate(() => typeof Reflect.get(window, 'DOCS_modelChunk'))).toBe('undefined');
  const scripts = await doc.page.$$eval('script', (all) =>
    all.map((script) => script.textContent).join('\n'),
  );
  expect(scripts).toContain('DOCS_modelChunk = {"chunk":[{"ty":"is"');
});

test('the policy forbids strings as scripts and as markup', async () => {
  const doc = await docs.load({}, ID);
  const outcome = await doc.page.evaluate(() => {
    const attempts = [
      () => {
        document.createElement('div').innerHTML = '<b>x</b>';
      },
      () => {
        document.createElement('script').src = 'https://docs.google.com/x.js';
      },
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'allowed';
      } catch {
        return 'refused';
      }
    });
  });
  expect(outcome).toEqual(['refused', 'refused']);
  const loose = await docs.load({ csp: 'none' }, ID);
  expect(
    await loose.page.evaluate(() => {
      const div = document.createElement('div');
      div.innerHTML = '<b>x</b>';
      return div.textContent;
    }),
  ).toBe('x');
});
