import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../entrypoints/review.content/editors/word-web/align.ts';
import { localSpans } from '../../entrypoints/review.content/editors/word-web/local-spans.ts';
import { matchCharacters } from '../../entrypoints/review.content/editors/word-web/match-characters.ts';
import { Places } from '../../entrypoints/review.content/editors/word-web/places.ts';
import type { RenderedParagraph } from '../../entrypoints/review.content/editors/word-web/rendered-paragraph.ts';
import { shiftSpan } from '../../entrypoints/review.content/editors/word-web/shift-span.ts';
import { textOfModel } from '../../entrypoints/review.content/editors/word-web/text-of-model.ts';
import { widen } from '../../entrypoints/review.content/editors/word-web/widen.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'gender', 'de', 'x'), { maxLength: 12 });

describe('align', () => {
  it('finds a window of the document, identical paragraphs included', () => {
    const all = ['kop', 'zelfde', 'midden', 'zelfde', 'slot'];
    expect([...align(all, ['midden', 'zelfde', 'slot'])]).toEqual([2, 3, 4]);
    expect([...align(all, all)]).toEqual([0, 1, 2, 3, 4]);
    expect([...align(['zelfde', 'zelfde'], ['zelfde', 'zelfde'])]).toEqual([0, 1]);
  });

  it('says nothing of what could be either', () => {
    expect([...align(['zelfde', 'anders', 'zelfde'], ['zelfde'])]).toEqual([-1]);
    expect([...align(['een', 'twee'], ['iets nieuws'])]).toEqual([-1]);
  });

  it('never gives other words, and no paragraph twice', () => {
    fc.assert(
      fc.property(words, words, (all, shown) => {
        const places = [...align(all, shown)];
        const given = places.filter((place) => place !== -1);
        expect(new Set(given).size).toBe(given.length);
        places.forEach((place, index) => {
          if (place !== -1) expect(all[place]).toBe(shown[index]);
        });
      }),
    );
  });
});

describe('matchCharacters', () => {
  it('knows Word’s spaces, its characters without width, and controls that the page has not', () => {
    expect([...(matchCharacters('a b', 'a\u00a0b') ?? [])]).toEqual([0, 1, 2]);
    expect([...(matchCharacters('ab', 'a\u200bb') ?? [])]).toEqual([0, 2]);
    expect([...(matchCharacters('a\u0002b', 'ab') ?? [])]).toEqual([0, -1, 1]);
    expect([...(matchCharacters('a\ufffcb', 'a\ufffcb') ?? [])]).toEqual([0, 1, 2]);
    expect([...(matchCharacters('a\nb', 'a\nb') ?? [])]).toEqual([0, 1, 2]);
  });

  it('takes the number of a note for its control, and never a number of the text', () => {
    expect([...(matchCharacters('a.\u0002 b', 'a.1 b') ?? [])]).toEqual([0, 1, -1, 3, 4]);
    expect([...(matchCharacters('in \u00022025', 'in 2025') ?? [])]).toEqual([0, 1, 2, -1, 3, 4, 5, 6]);
    expect(matchCharacters('a. b', 'a.1 b')).toBeNull();
  });

  it('gives nothing for other words', () => {
    expect(matchCharacters('ab', 'abc')).toBeNull();
    expect(matchCharacters('abc', 'ab')).toBeNull();
    expect(matchCharacters('a\tb', 'a b')).toBeNull();
  });
});

describe('shiftSpan', () => {
  it('goes with its words and never to others', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 });
    fc.assert(
      fc.property(text, text, fc.nat(20), fc.nat(20), (before, after, one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        fc.pre(span.start < span.end && span.end <= before.length);
        const moved = shiftSpan(span, before, after);
        if (moved === null) return;
        expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
        const isHead = after.slice(0, moved.end) === before.slice(0, span.end);
        const isTail = after.slice(moved.start) === before.slice(span.start);
        expect(isHead || isTail).toBe(true);
      }),
    );
  });

  it('drops what was typed into', () => {
    expect(shiftSpan({ start: 3, end: 9 }, 'de gender is', 'de genxder is')).toBeNull();
    expect(shiftSpan({ start: 3, end: 9 }, 'de gender is', 'ook de gender is')).toEqual({
      start: 7,
      end: 13,
    });
  });
});

describe('textOfModel', () => {
  it('keeps every offset', () => {
    const text = textOfModel('Kop\rEen\u00a0zin\vtwee.\u0002 Na.\r\rcel\r\u0007slot\ufffc\r');
    expect(text.raw).toHaveLength(35);
    expect(text.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['body', 'Kop'],
      ['body', 'Een zin\ntwee.\ufffc Na.'],
      ['cell', 'cel'],
      ['body', 'slot\ufffc'],
    ]);
    for (const { start, end, text: own } of text.paragraphs) expect(text.raw.slice(start, end)).toBe(own);
    expect(text.protectedRanges.map(({ start }) => start)).toEqual([11, 17, 33]);
  });
});

describe('Places', () => {
  const rendered = (paraid: string, text: string, atPageEdge = false): RenderedParagraph => ({
    paraid,
    elements: [],
    text,
    pieces: [],
    kind: 'body',
    guarded: [],
    atPageEdge,
  });
  const of = (...texts: string[]) => new Places(textOfModel(texts.join('\r')).paragraphs);

  it('follows a paragraph by its number while it is typed in', () => {
    const places = of('Eerst dit.', 'Dan gender hier.');
    places.update([rendered('1', 'Eerst dit.'), rendered('2', 'Dan gender hier.')]);
    expect(places.find(1, { start: 4, end: 10 })?.span).toEqual({ start: 4, end: 10 });
    places.update([rendered('1', 'Eerst dit.'), rendered('2', 'En dan gender hier.')]);
    expect(places.find(1, { start: 4, end: 10 })?.span).toEqual({ start: 7, end: 13 });
    places.update([rendered('1', 'Eerst dit.'), rendered('2', 'Dan genxder hier.')]);
    expect(places.find(1, { start: 4, end: 10 })).toBeNull();
  });

  it('knows a paragraph by its neighbours where a note looks otherwise', () => {
    const places = of('Eerst dit.', 'Dan gender.\u0002 Hier.', 'Slot.');
    places.update([
      rendered('1', 'Eerst dit.'),
      rendered('2', 'Dan gender.12 Hier.'),
      rendered('3', 'Slot.'),
    ]);
    expect(places.find(1, { start: 13, end: 17 })?.span).toEqual({ start: 14, end: 18 });
  });

  it('finds the half of a paragraph that is on the first page', () => {
    const places = of('Eerst dit.', 'Een lange zin over gender en meer.');
    places.update([rendered('1', 'Eerst dit.'), rendered('2', 'Een lange zin over gender ', true)]);
    expect(places.find(1, { start: 19, end: 25 })?.span).toEqual({ start: 19, end: 25 });
    expect(places.find(1, { start: 29, end: 33 })).toBeNull();
  });
});

describe('widen', () => {
  it('takes a word along for an insertion', () => {
    const text = textOfModel('Een zin.\rNog een.');
    expect(widen({ start: 7, end: 7, expected: '', text: ' meer' }, text)).toEqual({
      start: 4,
      end: 7,
      expected: 'zin',
      text: 'zin meer',
    });
    expect(widen({ start: 9, end: 9, expected: '', text: 'En ' }, text)).toMatchObject({
      expected: 'Nog',
      text: 'En Nog',
    });
  });
});

describe('localSpans', () => {
  it('cuts a span at the ends of paragraphs', () => {
    const { paragraphs } = textOfModel('abc\rdef\rghi');
    expect(localSpans(paragraphs, { start: 1, end: 6 })).toEqual([
      { index: 0, local: { start: 1, end: 3 } },
      { index: 1, local: { start: 0, end: 2 } },
    ]);
    expect(localSpans(paragraphs, { start: 3, end: 4 })).toEqual([]);
  });
});
