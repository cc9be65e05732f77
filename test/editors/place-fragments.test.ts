import { describe, expect, it } from 'vitest';
import { documentText } from '../../entrypoints/review.content/editors/google-docs/document-text.ts';
import { inkOf } from '../../entrypoints/review.content/editors/google-docs/ink.ts';
import { inkDocument } from '../../entrypoints/review.content/editors/google-docs/ink-document.ts';
import { placeFragments } from '../../entrypoints/review.content/editors/google-docs/place-fragments.ts';

const SEGMENT = '\u0003';

/** Places lines of a screen in a document, and says for each which paragraph (by index) it stands in. */
function placed(lines: string[], paragraphs: string[]): (number | null)[] {
  const text = documentText(`${SEGMENT}${paragraphs.join('\n')}\n`, 'r1');
  const document = inkDocument(text, new Map());
  return placeFragments(
    lines.map((line) => ({ ink: inkOf(line).ink })),
    document,
  ).map((place) =>
    place === null
      ? null
      : document.paragraphs.findIndex(
          ({ base, ink }) => base <= place.from && place.from < base + ink.length,
        ),
  );
}

const twin = 'Deze zin staat er twee keer.';

describe('placing what is drawn in the text', () => {
  it('follows the neighbours, not the words, where a sentence is repeated', () => {
    const paragraphs = ['Het begin.', twin, 'Het midden.', twin, 'Het einde.'];
    expect(placed(['Het begin.', twin, 'Het midden.'], paragraphs)).toEqual([0, 1, 2]);
    expect(placed(['Het midden.', twin, 'Het einde.'], paragraphs)).toEqual([2, 3, 4]);
  });

  it('leaves out what could stand in two places', () => {
    expect(placed([twin], ['Het begin.', twin, 'Het midden.', twin, 'Het einde.'])).toEqual([null]);
  });

  it('leaves out a header that quotes a paragraph which is elsewhere', () => {
    const paragraphs = [
      'Eerste alinea.',
      'Tweede alinea.',
      'Derde alinea.',
      'Vierde alinea.',
      'Vijfde alinea.',
    ];
    expect(
      placed(['Eerste alinea.', 'Derde alinea.', 'Vierde alinea.', 'Vijfde alinea.'], paragraphs),
    ).toEqual([null, 2, 3, 4]);
  });

  it('finds the cells of a table that is drawn column by column', () => {
    const paragraphs = ['Voor de tabel.', 'aap', 'noot', 'mies', 'wim', 'zus', 'jet', 'Na de tabel.'];
    expect(
      placed(['Voor de tabel.', 'aap', 'wim', 'noot', 'zus', 'mies', 'jet', 'Na de tabel.'], paragraphs),
    ).toEqual([0, 1, 4, 2, 5, 3, 6, 7]);
  });

  it('finds the cells of a table that is all there is', () => {
    expect(placed(['a1', 'b1', 'c1', 'a2', 'b2', 'c2'], ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'])).toEqual([
      0, 2, 4, 1, 3, 5,
    ]);
  });

  it('takes a paragraph that a page cuts as two pieces of one', () => {
    const long = 'Een lange alinea die over het einde van een bladzijde loopt en dan verder gaat.';
    expect(placed(['Kop.', long.slice(0, 40), long.slice(40), 'Staart.'], ['Kop.', long, 'Staart.'])).toEqual(
      [0, 1, 1, 2],
    );
  });

  it('keeps a line that is being typed in between its neighbours', () => {
    const paragraphs = ['Boven.', 'Hier staat een zin waarin iemand typt.', 'Onder.'];
    const text = documentText(`${SEGMENT}${paragraphs.join('\n')}\n`, 'r1');
    const document = inkDocument(text, new Map());
    const [, typed] = placeFragments(
      ['Boven.', 'Hier staat een zin waarin iemand net typt.', 'Onder.'].map((line) => ({
        ink: inkOf(line).ink,
      })),
      document,
    );
    expect(typed).toMatchObject({
      head: inkOf('Hier staat een zin waarin iemand').ink.length,
      tail: 'typt.'.length,
    });
  });

  it('takes both of two tiles that overlap by some lines of one long paragraph', () => {
    const words = Array.from({ length: 120 }, (_, index) => `woord${index}`);
    const tile = (from: number, to: number) => words.slice(from, to).join(' ');
    expect(placed([tile(10, 60), 'Voettekst', tile(55, 100)], ['Kop.', words.join(' '), 'Staart.'])).toEqual([
      1,
      null,
      1,
    ]);
  });

  it('accepts the only paragraph of a document without a neighbour', () => {
    expect(placed(['Eén alinea.'], ['Eén alinea.'])).toEqual([0]);
  });
});

describe('the raw text of Google Docs', () => {
  it('splits at controls, knows cells, and leaves the footer alone', () => {
    const raw =
      '\u0003Kop\nTekst met\u000bzachte regel.\n\u0010\u0012\u001cA\n\u001cB\n\u0011Na de tabel.\n\u0003Voettekst\n';
    const text = documentText(raw, 'r');
    expect(text.paragraphs.map(({ text: t, kind }) => [t, kind])).toEqual([
      ['Kop', 'body'],
      ['Tekst met\u000bzachte regel.', 'body'],
      ['A', 'cell'],
      ['B', 'cell'],
      ['Na de tabel.', 'body'],
    ]);
    for (const { start, end, text: t } of text.paragraphs) expect(raw.slice(start, end)).toBe(t);
    expect(text.protectedRanges).toContainEqual({ start: 14, end: 15 });
  });
});
