import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { googleDocsSite } from '../editors/google-docs/site.ts';
import { drawnMarks } from './boxes.ts';
import { buildOf } from './build-of.ts';
import { clickInCard } from './card.ts';
import { type DocsSession, openDocs } from './docs-session.ts';
import { type Launched, launch } from './launch.ts';
import { type Network, openNetwork } from './network.ts';
import { statusIn } from './status-in.ts';
import { until } from './until.ts';

describe.each(['chromium', 'firefox'] as const)('What Google Docs may throw at us, in %s', (browser) => {
  /** Firefox lets no driver into an extension's own page, which is where the popup's question is asked from. */
  const hidesItsPages = browser === 'firefox';
  const site = googleDocsSite();
  let network: Network;
  let launched: Launched;
  let docs: DocsSession;

  beforeAll(async () => {
    network = await openNetwork([site]);
    launched = await launch(browser, { network, extension: buildOf(browser) });
  });
  afterAll(async () => {
    await launched?.close();
    await network?.close();
  });
  afterEach(async () => {
    const { errors } = docs;
    await docs.close();
    expect(errors).toEqual([]);
  });

  const marks = () => drawnMarks(docs.page.mainFrame());
  const aFinding = async () => {
    const [finding] = await docs.expected();
    if (finding === undefined) throw new Error('no finding');
    return finding;
  };

  it.skipIf(hidesItsPages)(
    'says of an empty document that there is no text, and not that there are no findings',
    async () => {
      docs = await openDocs(launched, site, { document: 'empty' });
      await until('the popup to know', async () => (await statusIn(launched))?.state === 'no-text');
    },
  );

  it('reads a document that is only a table', async () => {
    docs = await openDocs(launched, site, { document: 'table-only' });
    await docs.settled();
  });

  it.skipIf(hidesItsPages)('reads 200,000 words without holding up the page', async () => {
    docs = await openDocs(launched, site, { document: 'huge' });
    const read = async () => {
      const status = await statusIn(launched);
      return status?.state === 'read' && !status.partial && status;
    };
    const status = await until('the popup to have counted', read, 60_000);
    expect(status.words).toBeGreaterThan(190_000);
    await docs.settled();
  });

  it('puts its marks back when the page throws them away', async () => {
    docs = await openDocs(launched, site);
    await docs.settled();
    await docs.page.evaluate(() => document.querySelector('genderbril-marks')?.remove());
    await until('the marks to come back', async () => (await marks()).length > 0);
    await docs.settled();
  });

  it('goes on when the page throws its card away', async () => {
    docs = await openDocs(launched, site);
    const finding = await aFinding();
    await docs.hover(finding);
    await docs.page.evaluate(() => document.querySelector('genderbril-card')?.remove());
    await docs.page.mouse.move(700, 130);
    await until('the card to be gone', async () => (await docs.card()) === null);
    await docs.hover(finding);
  });

  it('takes answers of the wrong shape for no answer, and asks again', async () => {
    docs = await openDocs(launched, site);
    await docs.settled();
    const before = await docs.raw();
    await docs.page.evaluate(() => {
      for (const detail of [
        '',
        '{',
        'null',
        '[]',
        '{"id":5}',
        '{"id":"x","sequence":"1","added":7}',
        { text: 'x' },
        12,
      ]) {
        document.dispatchEvent(new CustomEvent('genderbril:docs-answer', { detail }));
        document.dispatchEvent(new CustomEvent('genderbril:docs-ask', { detail }));
      }
      // Every question from now on gets a broken answer first.
      document.addEventListener(
        'genderbril:docs-ask',
        (event) => {
          const { id } = JSON.parse(String((event as CustomEvent).detail));
          const detail = JSON.stringify({ id, sequence: 1, start: -5, removed: 1e9, added: { text: 'no' } });
          document.dispatchEvent(new CustomEvent('genderbril:docs-answer', { detail }));
        },
        { once: true, capture: true },
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await docs.settled();
    expect(await docs.raw()).toBe(before);
  });

  it('never edits on a click that a script made', async () => {
    docs = await openDocs(launched, site);
    const before = await docs.raw();
    await docs.hover(await aFinding());
    await docs.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('genderbril-card');
      const box = { bubbles: true, cancelable: true, composed: true, clientX: 600, clientY: 300 };
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        host?.dispatchEvent(new MouseEvent(type, box));
      host?.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await docs.raw()).toBe(before);
  });

  it('refuses, or finds again, when a colleague changes the text between the card and the click', async () => {
    docs = await openDocs(launched, site);
    const finding = await aFinding();
    const suggestion = finding.suggestions.find(({ kind }) => kind === 'replace');
    if (suggestion === undefined) throw new Error('no suggestion');
    await docs.hover(finding);
    const before = await docs.raw();
    await docs.page.evaluate(
      (at) => window.__standin.remoteEdit(at, 0, 'Van een collega. '),
      finding.start - 1,
    );
    await clickInCard(docs.page, docs.page.mainFrame(), '[data-action="replace"]').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const at = finding.start - 1;
    const moved = before.slice(0, at) + 'Van een collega. ' + before.slice(at);
    const shift = 'Van een collega. '.length;
    const replaced =
      moved.slice(0, suggestion.start + shift) + suggestion.text + moved.slice(suggestion.end + shift);
    expect([moved, replaced]).toContain(await docs.raw());
  });

  it('does not change a document that ignores it, says so, and offers the words to copy', async () => {
    docs = await openDocs(launched, site);
    const finding = await aFinding();
    await docs.hover(finding);
    const before = await docs.raw();
    await docs.page.evaluate(() => window.__standin.setMode('locked'));
    await clickInCard(docs.page, docs.page.mainFrame(), '[data-action="replace"]');
    const card = await until('a sentence on the card', async () => {
      const seen = await docs.card();
      return seen !== null && seen.notice !== '' && seen;
    });
    expect(card.notice).toMatch(/klembord|kopiëren/);
    expect(await docs.raw()).toBe(before);
  });

  it.skipIf(hidesItsPages)(
    'waits for an editor that never becomes ready, and says that it is still reading',
    async () => {
      docs = await openDocs(launched, site, { bootDelayMs: 30_000 }, { click: false, ready: false });
      // The popup has a sentence of its own for a page where nobody reads along yet; it is not about findings.
      expect(await statusIn(launched)).toBeNull();
    },
  );

  it('takes everything away when the extension goes', async () => {
    docs = await openDocs(launched, site);
    await docs.hover(await aFinding());
    await launched.browser.uninstallExtension(launched.extensionId);
    await until(
      'a clean page',
      () => docs.page.evaluate(() => document.querySelector('genderbril-marks, genderbril-card') === null),
      3000,
    );
  });
});
