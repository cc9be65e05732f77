import type { CDPSession, Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../analyzers/finding.ts';
import type { WordProfile } from '../editors/word-web/profile.ts';
import { random } from '../editors/word-web/random.ts';
import { CLOSED_ROOTS } from './closed-root.ts';
import { until } from './until.ts';
import { type WordRelease, type WordSession, wordRelease } from './word-session.ts';

/** The long form: so many minutes for each kind of Word. Without it, a few steps. */
const MINUTES = Number(process.env.GENDERBRIL_SOAK_MINUTES ?? 0);
const STEPS = 14;
const SEED = Number(process.env.GENDERBRIL_SOAK_SEED ?? 1);

/**
 * Somebody writes, scrolls and zooms, a colleague writes as well, and every so often a suggestion is taken. A reference
 * text follows along by what was asked for; not one character of the document may differ from it, ever.
 */
describe('an afternoon with Word in chromium', () => {
  let release: WordRelease;
  beforeAll(async () => {
    release = await wordRelease('chromium');
  });
  afterAll(() => release?.close());

  it.each<Partial<WordProfile>>([
    { model: 'W1', renderer: 'R1', rerender: 'M2' },
    { model: 'W0', renderer: 'R2', rerender: 'M3', silentScroll: true },
  ])(
    'leaves every character where it belongs: %o',
    async (profile) => {
      const word = await release.open({ ...profile, document: 'medium' });
      await word.marked();
      const next = random(SEED);
      const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
      let text = await word.main();
      let taken = 0;
      const put = (at: number, words: string) => {
        text = text.slice(0, at) + words + text.slice(at);
      };

      /** Somewhere between two words of a paragraph that is on the screen. */
      const place = async (): Promise<number> => {
        const shown = await shownParagraphs(word.frame);
        const [main] = (await word.site.model()).stories;
        const here = main?.paragraphs.filter(
          ({ paraId, text: own }) => shown.has(paraId) && own.includes(' '),
        );
        const paragraph = pick(here ?? []);
        const gaps = [...paragraph.text.matchAll(/ /g)].map(({ index }) => index);
        return paragraph.start + pick(gaps);
      };
      const deeds: Record<string, () => Promise<void>> = {
        async type() {
          const at = await place();
          await word.site.select(at);
          await word.site.focus();
          const words = ` ${pick(['nieuw', 'gender', 'mannen en vrouwen', 'é😀', 'x'])}`;
          await word.page.keyboard.type(words);
          put(at, words);
        },
        async colleague() {
          const at = await place();
          await word.site.remoteEdit(at, ' samen');
          put(at, ' samen');
        },
        zoom: () => word.site.zoom(pick([70, 100, 125])),
        scroll: () => word.site.scrollTo(Math.floor(next() * 6000)),
        async bars() {
          await word.site.ribbon(next() < 0.5);
          await word.site.pane('comments', next() < 0.3);
        },
        async take() {
          const finding = await visitFinding(word, pick);
          if (finding === null) return;
          const card = await word.hover(finding);
          const suggestion = finding.suggestions.find(({ text: own }) => own === card.suggestions[0]);
          if (suggestion === undefined) return;
          await word.clickInCard('[data-action="replace"]');
          const notice = await until('an outcome', async () => {
            const seen = await word.card();
            return seen === null ? 'applied' : seen.notice !== '' && seen.notice;
          });
          const { start, end } = suggestion.kind === 'replace' ? finding : suggestion;
          const after = text.slice(0, start) + suggestion.text + text.slice(end);
          const now = await word.main();
          // Whoever is told that nothing is certain may find either; whoever is told nothing, the new words.
          const possible = notice === 'applied' ? [after] : [after, text];
          expect(
            possible.some((one) => one === now),
            difference(after, now),
          ).toBe(true);
          if (now === after) taken++;
          text = now;
          await word.page.keyboard.press('Escape');
        },
      };
      const often = ['type', 'colleague', 'take', 'scroll', 'take', 'zoom', 'type', 'bars', 'take'] as const;

      const began = Date.now();
      let warm: { listeners: number; nodes: number } | null = null;
      const done: string[] = [];
      for (let step = 0; MINUTES > 0 ? Date.now() - began < MINUTES * 60_000 : step < STEPS; step++) {
        const name = step < often.length ? (often[step] ?? 'take') : pick(often);
        done.push(name);
        await deeds[name]?.();
        await word.site.settled();
        expect(difference(text, await word.main()), done.slice(-5).join()).toBe('');
        if (step === 8) warm = await countsIn(word.frame);
      }
      expect(taken).toBeGreaterThan(0);
      await word.marked();
      const counts = await countsIn(word.frame);
      expect(counts.listeners).toBeLessThanOrEqual((warm?.listeners ?? 0) + 20);
      const own = await ownIn(word.frame);
      expect(own.hosts).toBeLessThanOrEqual(1);
      expect(own.sheets).toBeLessThanOrEqual(1);
      expect(own.highlights).toBeLessThanOrEqual(3);
      expect(await word.site.violations()).toEqual([]);
      expect(await word.site.pageErrors()).toEqual([]);
      expect(release.network.strangers).toEqual([]);
    },
    (MINUTES + 3) * 60_000,
  );
});

/** Where two texts differ, with a little of what stands around it; empty when they are the same. */
function difference(one: string, other: string): string {
  if (one === other) return '';
  let head = 0;
  while (one[head] === other[head]) head++;
  let tail = 0;
  while (tail < Math.min(one.length, other.length) - head && one.at(-1 - tail) === other.at(-1 - tail))
    tail++;
  const part = (text: string) => text.slice(Math.max(0, head - 30), text.length - tail + 10);
  return `${head}: "${part(one)}" became "${part(other)}"`;
}

const shownParagraphs = async (frame: Frame): Promise<ReadonlySet<number>> =>
  new Set(
    await frame.evaluate(() => {
      const view = document.getElementById('WACViewPanel')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('.PageContentOrigin p.Paragraph')]
        .filter((paragraph) => {
          const { top, bottom } = paragraph.getBoundingClientRect();
          return top > view.top && bottom < view.bottom;
        })
        .map((paragraph) => Number(paragraph.getAttribute('paraid')));
    }),
  );

/** Goes to a finding that has words to put in, as a reader does; `null` when there is none. */
async function visitFinding(word: WordSession, pick: <T>(from: readonly T[]) => T): Promise<Finding | null> {
  const findings = (await word.expected()).filter(({ suggestions }) =>
    suggestions.some(({ kind }) => kind === 'replace'),
  );
  if (findings.length === 0) return null;
  const finding = pick(findings);
  await word.site.reveal(finding.start);
  const view = await word.frame.evaluate(() => {
    const { top, bottom } = document.getElementById('WACViewPanel')?.getBoundingClientRect() ?? new DOMRect();
    return { top, bottom };
  });
  const { x, y } = await word.corner();
  await word.page.mouse.move(x + 300, y + view.top + 100);
  await until('the finding in view', async () => {
    await word.site.settled();
    const boxes = await word.site.geometry(finding.start, finding.end);
    if (boxes.length === 0) return false;
    if (boxes.every(({ top, height }) => top > view.top + 5 && top + height < view.bottom - 20)) return true;
    await word.page.mouse.wheel({ deltaY: Math.round((boxes[0]?.top ?? 0) - view.top - 150) });
    return false;
  });
  await word.site.settled();
  await word.marked();
  return finding;
}

async function countsIn(frame: Frame): Promise<{ listeners: number; nodes: number }> {
  const { client } = frame as Frame & { readonly client: CDPSession };
  // What the test itself has looked at is held by its debugger.
  await client.send('Runtime.releaseObjectGroup', { objectGroup: CLOSED_ROOTS });
  await client.send('DOM.enable');
  await client.send('DOM.disable');
  await client.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await client.send('Memory.getDOMCounters');
  return { listeners: jsEventListeners, nodes };
}

const ownIn = (frame: Frame) =>
  frame.evaluate(() => ({
    hosts: document.querySelectorAll('genderbril-card, genderbril-marks').length,
    sheets: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('genderbril-')).length,
  }));
