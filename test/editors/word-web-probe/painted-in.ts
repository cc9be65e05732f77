import type { Frame } from 'puppeteer-core';
import type { Box } from '../word-web/protocol.ts';

export interface Painted {
  readonly name: string;
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** What is highlighted under our names in a frame now, in the order of the ranges. */
export const paintedIn = (frame: Frame): Promise<Painted[]> =>
  frame.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith('genderbril-'))
      .flatMap(([name, highlight]) =>
        [...highlight].map((range) => ({
          name,
          text: String(range),
          boxes: [...(range as Range).getClientRects()].map(({ left, top, width, height }) => ({
            left,
            top,
            width,
            height,
          })),
        })),
      ),
  );
