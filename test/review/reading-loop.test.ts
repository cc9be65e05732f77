import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import { rules } from '../../analyzers/rules/index.ts';
import type { Span } from '../../analyzers/text.ts';
import type { Choices } from '../../entrypoints/review.content/choices.ts';
import type { Editor, Mark } from '../../entrypoints/review.content/editors/editor.ts';
import type { fakeBrowser } from '../shared/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('../shared/fake-browser.ts');
  fake.browser = fakeBrowser();
  return { default: fake.browser };
});

const { openReadingLoop } = await import('../../entrypoints/review.content/reading-loop.ts');
const { statusOf } = await import('../../entrypoints/review.content/status-of.ts');
const { fakeBackground } = await import('./fake-background.ts');
const browser = fake.browser as ReturnType<typeof fakeBrowser>;

const flagged = 'Onze aanpak van huiselijk geweld is genderneutraal.';
const plain = (n: number) => `Dit is zin ${n} van een lange tekst over de opvang in onze regio. `.repeat(6);
const long = Array.from({ length: 120 }, (_, n) => (n % 7 === 3 ? `${plain(n)}${flagged}` : plain(n)));

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('innerHeight', 900);
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
  expect(browser.runtime.onMessage.size).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An editor that holds a plain text, of which some paragraphs may be on screen; and the loop that reads it. */
function open(raw: string, onScreen: (span: Span) => number | null = () => null) {
  let text = readPlainText(raw);
  let changed = () => {};
  let chosen = () => {};
  const painted: (readonly Mark[])[] = [];
  const off = new Set<string>();
  const editor = {
    name: 'google-docs',
    partial: false,
    selfCheck: null,
    read: async () => text,
    paint: (marks: readonly Mark[]) => void painted.push(marks),
    rects(span: Span) {
      const top = onScreen(span);
      return top === null ? [] : [{ top, bottom: top + 20 }];
    },
    onChange: (listener: () => void) => {
      changed = listener;
    },
  } as unknown as Editor;
  const choices = {
    rulesOff: off,
    withoutIgnored: async (findings) => findings,
    onChange: (listener: () => void) => {
      chosen = listener;
    },
  } as Partial<Choices> as Choices;
  const background = fakeBackground(browser, stop.signal);
  const loop = openReadingLoop(editor, choices, () => {}, stop.signal);
  const state = () => statusOf(editor, loop.reading, true).state;
  return {
    loop,
    background,
    painted,
    state,
    /** The words that are marked now. */
    marked: () => (painted.at(-1) ?? []).map(({ start, end }) => text.raw.slice(start, end)),
    expected: () =>
      createAnalyzer({
        rules: new Set([...rules.keys()].filter((rule) => !off.has(rule))),
      })
        .analyze(text)
        .findings.map(({ start, end }) => text.raw.slice(start, end)),
    type(next: string) {
      text = readPlainText(next);
      changed();
    },
    turnOff(rule: string) {
      off.add(rule);
      chosen();
    },
  };
}

describe('a review that has its text judged elsewhere', () => {
  it('marks exactly what the analysis in one piece marks', async () => {
    const review = open(long.join('\n\n'));
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(100);
    expect(review.state()).toBe('read');
    expect(review.expected().length).toBeGreaterThan(10);
    expect(review.marked()).toEqual(review.expected());
    expect(review.background.asked.length).toBeGreaterThan(3);
  });

  it('judges a paragraph of any length, in pieces, with every place right', async () => {
    const review = open(`${long.join(' ')}\n\n${flagged}`);
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(100);
    expect(review.marked()).toEqual(review.expected());
    expect(review.marked().length).toBeGreaterThan(10);
    for (const texts of review.background.asked) expect(texts.join('').length).toBeLessThanOrEqual(20_000);
  });

  it('sends lone halves of characters unharmed', async () => {
    const review = open(`\ud83d ${flagged} \ude00`);
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(100);
    expect(review.state()).toBe('read');
    expect(review.marked()).toEqual(review.expected());
  });

  it('sends only what it has not seen', async () => {
    const review = open(`${flagged}\n\nEen tweede alinea.\n\n${flagged}`);
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(100);
    expect(review.background.asked).toEqual([[flagged, 'Een tweede alinea.']]);
    review.type(`Nieuw.\n\n${flagged}\n\nEen tweede alinea.`);
    await vi.advanceTimersByTimeAsync(100);
    expect(review.background.asked.slice(1)).toEqual([['Nieuw.']]);
    review.type(`${flagged}\n\nEen tweede alinea.`);
    await vi.advanceTimersByTimeAsync(100);
    expect(review.background.asked).toHaveLength(2);
    expect(review.marked()).toEqual(review.expected());
  });

  it('has everything judged anew without a rule that is switched off', async () => {
    const review = open(`${flagged}\n\nEen tweede alinea.`);
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(100);
    expect(review.marked()).toHaveLength(1);
    review.turnOff('genderneutrale-framing');
    await vi.advanceTimersByTimeAsync(100);
    expect(review.marked()).toEqual(review.expected());
    expect(review.marked()).toEqual([]);
  });

  it('marks what is on screen before the rest is judged, and says that it is reading until all is', async () => {
    const raw = long.join('\n\n');
    const seen = readPlainText(raw).paragraphs[100];
    const review = open(raw, ({ start }) => (seen?.start === start ? 400 : null));
    review.background.fate = ['answer', 'deaf'];
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(100);
    expect(review.background.asked[0]?.[0]).toBe(seen?.text);
    expect(review.marked().length).toBeGreaterThan(0);
    expect(review.marked().length).toBeLessThan(review.expected().length);
    expect(review.state()).toBe('reading');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(review.state()).toBe('read');
    expect(review.marked()).toEqual(review.expected());
  });

  it('loses nothing and marks nothing twice when the background is ended in the middle of questions', async () => {
    const review = open(long.join('\n\n'));
    review.background.fate = ['ended', 'answer', 'ended', 'ended', 'answer', 'answer', 'ended'];
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(review.state()).toBe('read');
    expect(review.marked()).toEqual(review.expected());
  });

  it('says that nobody answers, never that nothing was found, and goes on by itself when somebody does', async () => {
    const review = open(flagged);
    review.background.fate = Array(9).fill('deaf');
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(17_000);
    expect(review.state()).toBe('no-answer');
    expect(review.marked()).toEqual([]);
    const { length } = review.painted;
    // A look at a text that did not change asks nobody.
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(50);
    expect(review.painted).toHaveLength(length);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(review.state()).toBe('read');
    expect(review.marked()).toEqual(review.expected());
  });

  it('keeps every mark under its own words while the answer is on its way', async () => {
    const review = open(`Vooraf.\n\n${flagged} Nog iets.\n\n${flagged}`);
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(100);
    const right = review.marked();
    expect(right).toHaveLength(2);
    review.background.fate = Array(9).fill('deaf');
    const before = review.painted.length;
    review.type(`Vooraf en nu.\n\n${flagged} Nog iets meer.\n\n${flagged}`);
    await vi.advanceTimersByTimeAsync(1);
    expect(review.painted).toHaveLength(before + 1);
    expect(review.marked()).toEqual(right);
    expect(review.state()).toBe('reading');
  });

  it('paints once for a key that changes no finding', async () => {
    const review = open(`Vooraf.\n\n${flagged}`);
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(100);
    const before = review.painted.length;
    review.type(`Vooraf!\n\n${flagged}`);
    await vi.advanceTimersByTimeAsync(100);
    expect(review.painted).toHaveLength(before + 1);
    expect(review.marked()).toEqual(review.expected());
    expect(review.state()).toBe('read');
  });

  it('keeps the marks that it is sure of while nobody answers', async () => {
    const review = open(flagged);
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(100);
    review.background.fate = Array(3).fill('deaf');
    review.type(`Nog een alinea.\n\n${flagged}`);
    await vi.advanceTimersByTimeAsync(17_000);
    expect(review.state()).toBe('no-answer');
    expect(review.marked()).toEqual(review.expected());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(review.state()).toBe('read');
  });

  it('reads the others when one question can never be answered', async () => {
    const review = open(long.join('\n\n'));
    review.background.fate = ['answer', 'ended', 'ended', 'ended'];
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(review.state()).toBe('no-answer');
    expect(review.marked().length).toBeGreaterThan(review.expected().length / 2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(review.state()).toBe('read');
    expect(review.marked()).toEqual(review.expected());
  });

  it('takes up what changed in the middle of a long reading at once, and keeps what it learnt', async () => {
    const review = open(long.join('\n\n'));
    review.background.fate = ['answer', 'deaf'];
    void review.loop.refresh();
    await vi.advanceTimersByTimeAsync(100);
    review.type([flagged, ...long].join('\n\n'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(review.state()).toBe('read');
    expect(review.marked()).toEqual(review.expected());
    const asked = review.background.asked.flat();
    expect(new Set(asked).size).toBe(asked.length);
  });
});
