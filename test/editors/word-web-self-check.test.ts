// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Places } from '../../entrypoints/review.content/editors/word-web/places.ts';
import { readShown } from '../../entrypoints/review.content/editors/word-web/read-shown.ts';
import type { Reading } from '../../entrypoints/review.content/editors/word-web/reading.ts';
import { SelfCheck } from '../../entrypoints/review.content/editors/word-web/self-check.ts';
import { textOfModel } from '../../entrypoints/review.content/editors/word-web/text-of-model.ts';

const BODY = 'Een kop\rEen zin over gender.\rNog een zin.\rSlot.';

const readingOf = (body: string): Reading => {
  const text = textOfModel(body);
  return { text, places: new Places(text.paragraphs), model: { body, version: 1, tracking: false } };
};
const show = (className: string, paragraphs: readonly string[]) => {
  document.body.innerHTML = `<div id="PagesContainer"><div class="Page">${paragraphs
    .map((text, nth) => `<p class="${className}" paraid="${nth}"><span>${text}</span></p>`)
    .join('')}</div></div>`;
};
/** What the check says after a time in which nothing has changed. */
const checked = (reading: Reading, patience = 6000) => {
  const check = new SelfCheck();
  const look = (now: number) => {
    const shown = readShown(new WeakMap());
    reading.places.update(shown);
    return check.look(reading, shown, now);
  };
  look(0);
  return look(patience)?.check ?? null;
};

beforeEach(() => vi.stubGlobal('CSS', { highlights: new Map() }));
afterEach(() => vi.unstubAllGlobals());

describe('the self-check', () => {
  it('is content with the Word that it knows, and with words that only look alike', () => {
    show('Paragraph', BODY.split('\r'));
    expect(checked(readingOf(BODY))).toBeNull();
    show('Paragraph', ['Slot.', 'Slot.', 'Slot.']);
    expect(checked(readingOf('Slot.\rSlot.\rSlot.\rSlot.'))).toBeNull();
  });

  it.each([
    [
      'paragraphs of another name',
      'TextBlock',
      BODY.split('\r'),
      'paragraphs: the model has text, and neither',
    ],
    ['other words', 'Paragraph', ['Iets', 'heel', 'anders', 'hier'], 'paragraphs: none of 4 on the page'],
  ])('names %s', (_, className, paragraphs, expected) => {
    show(className, paragraphs);
    expect(checked(readingOf(BODY))).toContain(expected);
    expect(checked(readingOf(BODY), 3000)).toBeNull();
  });

  it('names a frame without its pages, and a browser without marks', () => {
    document.body.innerHTML = '<div id="PagesHost"></div>';
    expect(checked(readingOf(BODY))).toBe('frame: #PagesContainer is missing');
    show('Paragraph', BODY.split('\r'));
    vi.stubGlobal('CSS', {});
    expect(checked(readingOf(BODY))).toBe('marks: CSS.highlights is missing');
  });

  it('never names a word of the text', () => {
    show('Paragraph', ['Iets', 'heel', 'anders', 'hier']);
    expect(checked(readingOf(BODY))).not.toMatch(/gender|anders/);
  });
});
