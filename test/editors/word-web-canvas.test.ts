// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { countSteps } from '../../entrypoints/review.content/editors/word-web/count-steps.ts';
import { markerBoxes } from '../../entrypoints/review.content/editors/word-web/marker-boxes.ts';
import { selectedInPicture } from '../../entrypoints/review.content/editors/word-web/selected-in-picture.ts';
import { wholeWords } from '../../entrypoints/review.content/editors/word-web/whole-words.ts';

/**
 * A picture in letters: `x` is ink, everything else is paper. Each line is a row of pixels, with a blank one above and
 * below it; `selected` marks the columns that have a colour behind them.
 */
function picture(lines: readonly string[], boxes: readonly (readonly [number, number])[] = []): ImageData {
  const width = Math.max(...lines.map(({ length }) => length));
  const rows = lines.flatMap((line) => ['', line, '']);
  const selected = boxes.flatMap((box) => [box, box, box]);
  const data = new Uint8ClampedArray(4 * width * rows.length);
  rows.forEach((row, y) => {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const [from, to] = selected[y] ?? [0, 0];
      const isInk = row[x] === 'x';
      const paper = x >= from && x < to ? [199, 216, 240, 255] : [0, 0, 0, 0];
      data.set(isInk ? [0, 0, 0, 255] : paper, at);
    }
  });
  return { width, height: rows.length, data } as unknown as ImageData;
}

const LINE = 'xx.xx...xxx.xx...xx.x';
const see = (...selected: [number, number][]) =>
  selectedInPicture(
    picture(selected.map(() => LINE)),
    picture(
      selected.map(() => LINE),
      selected,
    ),
  );

describe('selectedInPicture', () => {
  it('sees a word, the first and the last one too', () => {
    expect(see([8, 14])).toBe('words');
    expect(see([7, 15])).toBe('words');
    expect(see([0, 5])).toBe('words');
    expect(see([17, 21])).toBe('words');
    expect(see([8, 14], [8, 14])).toBe('words');
  });

  it('sees words over two lines', () => {
    expect(see([17, 21], [0, 5])).toBe('words');
  });

  it('does not take a shift of one character for a word', () => {
    // A blank more at one end, and half a letter less at the other.
    expect(see([5, 13])).toBe('other');
    expect(see([9, 17])).toBe('other');
    expect(see([8, 17])).toBe('other');
    expect(see([8, 11])).toBe('other');
  });

  it('sees that nothing has changed, or something else', () => {
    expect(see([3, 3])).toBe('nothing');
    expect(selectedInPicture(picture([LINE]), picture([LINE, LINE]))).toBe('other');
  });
});

describe('markerBoxes', () => {
  const area = new DOMRect(100, 50, 800, 600);
  const place = (boxes: DOMRect[]) => boxes.map(({ left, top, width, height }) => [left, top, width, height]);

  it('stand at the left of a paragraph and share its height', () => {
    expect(place(markerBoxes(new DOMRect(200, 100, 400, 40), area, 1))).toEqual([[188, 100, 8, 40]]);
    expect(place(markerBoxes(new DOMRect(200, 100, 400, 40), area, 2))).toEqual([
      [188, 100, 8, 20],
      [188, 120, 8, 20],
    ]);
  });

  it('stay in what is in view', () => {
    expect(place(markerBoxes(new DOMRect(104, 20, 400, 40), area, 1))).toEqual([[100, 50, 8, 10]]);
    expect(markerBoxes(new DOMRect(104, 0, 400, 40), area, 1)).toEqual([]);
    expect(markerBoxes(new DOMRect(104, 700, 400, 40), area, 1)).toEqual([]);
  });
});

describe('wholeWords', () => {
  it('goes to the blanks around', () => {
    expect(wholeWords('Onze aanpak is goed.', { start: 15, end: 19 })).toEqual({ start: 15, end: 20 });
    expect(wholeWords('Onze aanpak', { start: 1, end: 3 })).toEqual({ start: 0, end: 4 });
  });
});

describe('countSteps', () => {
  it('counts as an arrow key goes', () => {
    expect(countSteps('coördinatie', 0, 11)).toBe(11);
    expect(countSteps('coo\u0308rdinatie', 0, 12)).toBe(11);
    expect(countSteps('👩‍👩‍👧 en', 0, 9)).toBe(2);
  });
});
