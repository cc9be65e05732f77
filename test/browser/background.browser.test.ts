import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { filler } from '../editors/google-docs/documents/filler.ts';
import { p } from '../editors/google-docs/documents/markup.ts';
import { flagged } from '../editors/google-docs/documents.ts';
import { googleDocsSite } from '../editors/google-docs/site.ts';
import { backgroundOf } from './background-of.ts';
import { drawnMarks } from './boxes.ts';
import { type DocsSession, openDocs } from './docs-session.ts';
import { type Launched, launch } from './launch.ts';
import { type Network, openNetwork } from './network.ts';
import { probedBuild } from './probed-build.ts';
import { statusIn } from './status-in.ts';
import { until } from './until.ts';

/** How soon Firefox is told to end a background that has nothing to do, in milliseconds. */
const IDLE = 400;

describe.each(['chromium', 'firefox'] as const)('The background that judges, in %s', (browser) => {
  /** Only Chromium's background can be reached by a driver; Firefox's is ended by Firefox itself, for being idle. */
  const isReachable = browser === 'chromium';
  const site = googleDocsSite();
  const build = probedBuild(browser);
  let network: Network;
  let launched: Launched;
  let docs: DocsSession;

  beforeAll(async () => {
    network = await openNetwork([site]);
    launched = await launch(browser, { network, extension: build.folder, backgroundIdle: IDLE });
  });
  afterAll(async () => {
    await launched?.close();
    await network?.close();
  });
  afterEach(async () => {
    // Firefox calls it an error of the page when the page asks for what is not its own; one test does.
    const errors = docs.errors.filter((error) => !error.includes('may not load or link to moz-extension:'));
    await docs.close();
    expect(errors).toEqual([]);
  });

  const background = () => until('a background', () => backgroundOf(launched));
  const state = async () => (await statusIn(launched))?.state;
  const marks = async () => (await drawnMarks(docs.page.mainFrame())).length;
  const typeAt = async (offset: number, words: string) => {
    await docs.page.evaluate((at) => window.__standin.placeCaret(at), offset);
    await docs.page.keyboard.type(words);
  };
  const asleep = async () => {
    // A question that was still on its way when it was ended starts it again, and is on its way for ever if it is
    // ended again too soon to answer: each time it gets twice as long.
    let rest = 250;
    if (isReachable)
      return until(
        'nobody to be there',
        async () => {
          await (await backgroundOf(launched))?.end();
          await new Promise((resolve) => setTimeout(resolve, rest));
          rest *= 2;
          return (await backgroundOf(launched)) === null;
        },
        60_000,
      );
    // Nothing tells from outside that Firefox has ended it; its next start does.
    await new Promise((resolve) => setTimeout(resolve, IDLE * 5));
  };

  it('is started again for an edit after it was ended, and every mark is right', async () => {
    docs = await openDocs(launched, site);
    await docs.settled();
    for (const round of [1, 2, 3]) {
      const before = build.starts(network);
      await asleep();
      const [finding] = await docs.expected();
      if (finding === undefined) throw new Error('no finding');
      await typeAt(finding.start, `Ook in ronde ${round} geldt: `);
      await until('a new background', () => build.starts(network) > before);
      expect(await marks()).toBeGreaterThan(0);
      await docs.settled();
    }
  });

  it('opens a card after it was ended', async () => {
    docs = await openDocs(launched, site);
    await docs.settled();
    await asleep();
    const [finding] = await docs.expected();
    if (finding === undefined) throw new Error('no finding');
    const card = await docs.hover(finding);
    expect(card.text).toContain('Zo is het bedoeld');
    expect(card.links[0]).toMatch(/^https:\/\//);
  });

  it.skipIf(!isReachable)(
    'loses nothing when it is ended in the middle of its work, again and again',
    async () => {
      docs = await openDocs(launched, site, { document: 'huge' });
      const before = build.starts(network);
      for (let round = 0; round < 4; round++) {
        await until('it to be at work', async () => (await state()) === 'reading');
        await (await background()).end();
      }
      const read = async () => {
        const status = await statusIn(launched);
        return status?.state === 'read' && status;
      };
      const status = await until('everything to be read', read, 60_000);
      expect(build.starts(network)).toBeGreaterThan(before + 1);
      expect(status.words).toBeGreaterThan(190_000);
      expect(status.findings).toBe((await docs.expected()).length);
      await docs.settled();
    },
  );

  it.skipIf(!isReachable)(
    'says so when it never answers, keeps its marks, and goes on when it does',
    async () => {
      docs = await openDocs(launched, site);
      await docs.settled();
      const [finding] = await docs.expected();
      if (finding === undefined) throw new Error('no finding');
      const before = await marks();
      const held = await background();
      await held.hold(true);
      await typeAt(finding.start, 'Zo is het nu: ');
      await until('the popup to say so', async () => (await state()) === 'no-answer', 40_000);
      // All but those that what was typed touches.
      expect(await marks()).toBeGreaterThan(before / 2);
      await held.hold(false);
      await until('it to be read', async () => (await state()) === 'read', 60_000);
      await docs.settled();
    },
  );

  it('judges a paragraph of any length, in pieces', async () => {
    const long = Array.from({ length: 120 }, (_, seed) => filler(seed, 9)).join(' ');
    const text = `${flagged.plain.sentence} ${long} ${flagged.plain.sentence}`;
    expect(text.length).toBeGreaterThan(50_000);
    docs = await openDocs(launched, site, {
      document: {
        title: 'Eén alinea',
        tabs: [{ id: 't.0', title: 'Tab 1', body: [p(text)], header: [], footer: [] }],
      },
    });
    await docs.settled();
    const expected = await docs.expected();
    expect(expected.length).toBeGreaterThanOrEqual(2);
    for (const { start } of [expected[0], expected.at(-1)].filter((one) => one !== undefined))
      await docs.show(start);
  });

  it('cannot be reached by a page', async () => {
    docs = await openDocs(launched, site);
    await docs.settled();
    const before = await marks();
    const reached = await docs.page.evaluate(async (extensionPages) => {
      const question = { kind: 'genderbril:judge', rulesOff: [], paragraphs: [{ kind: 'body', text: 'x' }] };
      const found: string[] = [];
      for (const name of ['chrome', 'browser']) {
        const { runtime } = (globalThis as unknown as Record<string, { runtime?: object }>)[name] ?? {};
        if (runtime !== undefined && 'sendMessage' in runtime) found.push(`${name}.runtime.sendMessage`);
      }
      for (const file of ['background.js', 'manifest.json', 'popup.html'])
        await fetch(extensionPages + file).then(
          () => found.push(file),
          () => {},
        );
      for (const kind of ['genderbril:judge', 'genderbril:words', 'genderbril:wake', 'message']) {
        window.postMessage({ ...question, kind }, '*');
        document.dispatchEvent(new CustomEvent(kind, { detail: JSON.stringify(question) }));
        window.dispatchEvent(new MessageEvent(kind, { data: question }));
      }
      return found;
    }, launched.extensionPages);
    expect(reached).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await docs.settled();
    expect(await marks()).toBe(before);
  });
});
