import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Place, placeCard, type Size } from '../../components/place-card.ts';

const viewport = { width: 1280, height: 800 };
const card = { width: 400, height: 300 };
const mark = (left: number, top: number): Box => ({ left, top, width: 120, height: 20 });

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const taken = (place: Place, size: Size): Box => ({
  left: place.left,
  top: place.top,
  width: size.width,
  height: Math.min(size.height, place.maxHeight),
});

describe('placeCard', () => {
  it('goes below the words, in line with them', () => {
    expect(placeCard([mark(300, 100)], card, viewport)).toEqual({
      left: 300,
      top: 128,
      maxHeight: 664,
      side: 'below',
    });
  });

  it('goes above when there is no room below', () => {
    expect(placeCard([mark(300, 700)], card, viewport)).toMatchObject({ left: 300, top: 392, side: 'above' });
  });

  it('goes beside when there is room neither below nor above', () => {
    const tall = { width: 400, height: 700 };
    expect(placeCard([mark(300, 400)], tall, viewport)).toMatchObject({ left: 428, top: 92, side: 'right' });
    expect(placeCard([mark(1000, 400)], tall, viewport)).toMatchObject({ left: 592, side: 'left' });
  });

  it('scrolls on the roomier side when words of a full line leave nothing else', () => {
    const line = { left: 0, top: 300, width: 1280, height: 20 };
    expect(placeCard([line], { width: 400, height: 700 }, viewport)).toMatchObject({
      side: 'below',
      maxHeight: 464,
    });
    expect(placeCard([{ ...line, top: 500 }], { width: 400, height: 700 }, viewport)).toMatchObject({
      side: 'above',
      top: 8,
      maxHeight: 484,
    });
  });

  it('keeps to the screen at its right edge', () => {
    expect(placeCard([mark(1150, 100)], card, viewport)).toMatchObject({ left: 872, side: 'below' });
  });

  it('counts only the lines that are in sight', () => {
    const lines = [mark(300, -500), mark(300, -30), mark(200, 50)];
    expect(placeCard(lines, card, viewport)).toMatchObject({ left: 200, top: 78, side: 'below' });
  });

  it('lies at the bottom when the words fill the screen, or are out of sight', () => {
    const full = { left: 0, top: 0, width: 1280, height: 800 };
    expect(placeCard([full], card, viewport)).toMatchObject({ side: 'over', top: 492 });
    expect(placeCard([], card, viewport)).toMatchObject({ side: 'over' });
  });

  it('never leaves the screen, and lies on marked words only when nothing else is left', () => {
    const box = fc.record({
      left: fc.integer({ min: -200, max: 2000 }),
      top: fc.integer({ min: -400, max: 1400 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 8, max: 60 }),
    });
    const size = (least: number) =>
      fc.record({
        width: fc.integer({ min: least, max: 1600 }),
        height: fc.integer({ min: least, max: 1200 }),
      });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 6 }), size(60), size(320), (boxes, wanted, screen) => {
        // The card's own style keeps it within the screen's width.
        const fitting = { ...wanted, width: Math.min(wanted.width, screen.width - 16) };
        const place = placeCard(boxes, fitting, screen);
        const at = taken(place, fitting);
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.left + at.width).toBeLessThanOrEqual(screen.width - 8);
        expect(at.top + at.height).toBeLessThanOrEqual(screen.height - 8);
        expect(at.height).toBeGreaterThan(0);
        if (place.side !== 'over') for (const line of boxes) expect(overlaps(at, line)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
