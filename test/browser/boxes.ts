import type { Frame } from 'puppeteer-core';
import { closedRoot } from './closed-root.ts';

/** In CSS pixels of the frame's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far a mark may be off: sideways, and up or down (the acceptance figures of both stand-in specifications). */
const SIDEWAYS = 2;
const UPRIGHT = 3;

/** The boxes that the overlay draws now. */
export async function drawnMarks(frame: Frame): Promise<Box[]> {
  const root = await closedRoot(frame, 'genderbril-marks');
  if (root === null) return [];
  return root.evaluate((shadow) =>
    [...shadow.querySelectorAll('i')].map((line) => {
      const { left, top, width, height } = line.getBoundingClientRect();
      return { left, top, width, height };
    }),
  );
}

/**
 * Compares what is drawn with what should be, box by box.
 *
 * @param possible where a mark may be: more than `expected`, for text at the edge of what an editor has drawn.
 * @returns a sentence for each box that is missing and each that lies on other words; empty when all is well.
 */
export function differences(drawn: readonly Box[], expected: readonly Box[], possible = expected): string[] {
  const left = [...drawn];
  const missing = expected.filter((wanted) => {
    const index = left.findIndex((box) => matches(box, wanted));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  const wrong = left.filter((box) => !possible.some((place) => matches(box, place)));
  return [
    ...missing.map((box) => `no mark at ${show(box)}`),
    ...wrong.map((box) => `a mark on other words, at ${show(box)}`),
  ];
}

const matches = (a: Box, b: Box): boolean =>
  Math.abs(a.left - b.left) <= SIDEWAYS &&
  Math.abs(a.left + a.width - b.left - b.width) <= SIDEWAYS &&
  Math.abs(a.top + a.height - b.top - b.height) <= UPRIGHT;

const show = ({ left, top, width, height }: Box): string =>
  [left, top, width, height].map((value) => Math.round(value * 10) / 10).join(' ');
