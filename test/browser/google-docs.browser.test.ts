import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { planEdit } from '../../analyzers/edit.ts';
import { documentText } from '../../entrypoints/review.content/editors/google-docs/document-text.ts';
import { googleDocsSite } from '../editors/google-docs/site.ts';
import { drawnMarks } from './boxes.ts';
import { buildOf } from './build-of.ts';
import { clickInCard } from './card.ts';
import { type DocsSession, openDocs, requestsOf } from './docs-session.ts';
import { type Launched, launch } from './launch.ts';
import { type Network, openNetwork } from './network.ts';
import { until } from './until.ts';

const RESULTS = new URL('../results/', import.meta.url);

describe.each(['chromium', 'firefox'] as const)('Google Docs in %s', (browser) => {
  const site = googleDocsSite();
  let network: Network;
  let launched: Launched;
  let docs: DocsSession;

  beforeAll(async () => {
    mkdirSync(RESULTS, { recursive: true });
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
    expect(requestsOf(network)).toEqual([]);
    expect(network.strangers).toEqual([]);
  });

  const screenshot = async (name: string) => {
    writeFileSync(new URL(`google-docs-${browser}-${name}.png`, RESULTS), await docs.page.screenshot());
  };

  it('asks for the annotation layer in its own name, once', async () => {
    docs = await openDocs(launched, site);
    const { requester, flagReads } = await docs.page.evaluate(() => window.__standin);
    expect([requester, flagReads]).toEqual(['genderbril', 1]);
  });

  it('marks the right words and no others, on every page, there and back again', async () => {
    docs = await openDocs(launched, site);
    await docs.settled();
    await screenshot('marks');
    const expected = await docs.expected();
    expect(expected.length).toBeGreaterThan(8);
    expect(new Set(expected.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(3);
    for (const { start } of expected) await docs.show(start);
    for (const { start } of [...expected].reverse()) await docs.show(start);
  });

  it.each([
    ['zoomed in', { zoom: 1.5 }],
    ['zoomed out', { zoom: 0.75 }],
    ['without pages', { pageless: true }],
    ['with other font metrics', { widthSkew: 1.015 }],
    ['with nodes replaced', { nodes: 'replace' }],
    ['with a footer that quotes the text', { document: 'repeated-footer' }],
    ['with labels in bidi controls', { labels: 'bidi' }],
    ['in another language', { locale: 'de' }],
  ] as const)('marks the right words %s', async (_, config) => {
    docs = await openDocs(launched, site, config);
    for (const { start } of await docs.expected()) await docs.show(start);
  });

  it('follows a change of zoom', async () => {
    docs = await openDocs(launched, site);
    await docs.settled();
    for (const zoom of [1.25, 0.9, 2, 1]) {
      await docs.page.evaluate((z) => window.__standin.setZoom(z), zoom);
      await docs.settled();
    }
  });

  it('keeps its marks while the writer types before, in and after them', async () => {
    docs = await openDocs(launched, site);
    await docs.settled();
    const [finding] = await docs.expected();
    if (finding === undefined) throw new Error('no finding');
    // Marks as they are at every frame: none of the findings further on may ever be without its line.
    await docs.page.evaluate((at) => window.__standin.placeCaret(at), finding.start);
    const count = (await drawnMarks(docs.page.mainFrame())).length;
    for (const letter of 'Ook in dit jaar geldt dat ') {
      await docs.page.keyboard.type(letter);
      expect((await drawnMarks(docs.page.mainFrame())).length).toBeGreaterThanOrEqual(count);
    }
    await docs.settled();
    await docs.page.evaluate((at) => window.__standin.placeCaret(at), finding.end + 60);
    await docs.page.keyboard.type(' en nog wat');
    await docs.settled();
  });

  it('opens a card on hover with both readings and the instrument, and Escape closes it', async () => {
    docs = await openDocs(launched, site);
    await docs.settled();
    const finding = (await docs.expected()).find(({ rule }) => rule === 'genderneutrale-framing');
    if (finding === undefined) throw new Error('no finding');
    const card = await docs.hover(finding);
    expect(card.rule).toBe('genderneutrale-framing');
    expect(card.text).toContain('Zo leest het nu');
    expect(card.text).toContain('Zo is het bedoeld');
    expect(card.links[0]).toMatch(/^https:\/\//);
    expect(card.actions).toEqual(expect.arrayContaining(['replace', 'copy', 'ignore', 'rule-off']));
    // The card fades in.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await screenshot('card');
    // The keyboard stays in the editor.
    expect(await docs.page.evaluate(() => document.activeElement?.className)).toContain(
      'docs-texteventtarget',
    );
    await docs.page.keyboard.press('Escape');
    await until('the card to close', async () => (await docs.card()) === null);
  });

  it('replaces exactly the intended characters, in one undo step, and leaves the caret and the view alone', async () => {
    docs = await openDocs(launched, site);
    await docs.settled();
    const before = await docs.raw();
    const finding = (await docs.expected()).find(({ rule }) => rule === 'gender-als-sekse');
    const suggestion = finding?.suggestions.find(({ kind }) => kind === 'replace');
    if (finding === undefined || suggestion === undefined) throw new Error('no finding');
    const caret = finding.end + 40;
    await docs.page.evaluate((at) => window.__standin.placeCaret(at), caret);
    await docs.hover(finding);
    const undoDepth = await docs.page.evaluate(() => window.__standin.undoDepth());
    const scrollTop = () =>
      docs.page.evaluate(() => document.querySelector('.kix-appview-editor')?.scrollTop);
    const top = await scrollTop();
    await clickInCard(docs.page, docs.page.mainFrame(), '[data-action="replace"]');
    const wanted = before.slice(0, suggestion.start) + suggestion.text + before.slice(suggestion.end);
    await until('the replacement', async () => (await docs.raw()) === wanted);
    await until('the card to close', async () => (await docs.card()) === null);
    expect(await docs.page.evaluate(() => window.__standin.undoDepth())).toBe(undoDepth + 1);
    const moved = suggestion.text.length - (suggestion.end - suggestion.start);
    await until('the caret', async () => {
      const { start, end } = await docs.page.evaluate(() => window.__standin.selection());
      return start === caret + moved && end === caret + moved;
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await scrollTop()).toBe(top);
    const edit = planEdit(documentText(before, 'test'), suggestion, suggestion.text);
    const ranges = await docs.page.evaluate(() => window.__standin.setSelections);
    expect(ranges).toContainEqual(expect.objectContaining({ start: edit?.start, end: edit?.end }));
    await docs.settled();
    await docs.page.keyboard.down('Control');
    await docs.page.keyboard.press('z');
    await docs.page.keyboard.up('Control');
    await until('the undo', async () => (await docs.raw()) === before);
  });

  it('offers to copy and not to replace where the document may only be viewed', async () => {
    docs = await openDocs(launched, site, { mode: 'viewing', caretAtLoad: true });
    await docs.settled();
    const [finding] = await docs.expected();
    if (finding === undefined) throw new Error('no finding');
    const card = await docs.hover(finding);
    expect(card.actions).not.toContain('replace');
    expect(card.actions).toContain('copy');
  });
});
