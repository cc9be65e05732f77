import type { Paragraph } from '../model/source.ts';
import type { Line } from './lines.ts';

/** A line with its place on a tile, unscaled. */
export interface PlacedLine {
  readonly paragraph: Paragraph;
  /** Which paragraph of the model it is; −1 for what the model does not have (header, footnote text). */
  readonly index: number;
  readonly line: Line;
  readonly x: number;
  readonly y: number;
  /** A list marker before the line. */
  readonly marker?: string;
  /** The number of the first footnote reference in the line. */
  readonly firstNote: number;
  /** An image's height where the page decides it. */
  readonly imageHeight?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One page, or one tile of a pageless document. */
export interface TileLayout {
  /** In document space, unscaled. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** Borders of table cells. */
  readonly boxes: readonly Box[];
}

export interface Layout {
  readonly tiles: readonly TileLayout[];
  readonly width: number;
  readonly height: number;
  /** From one tile's top to the next one's. */
  readonly pitch: number;
}

/** Numbers of F2.4, F2.5 and section 9, CSS px at 100 %. */
export const PAGE = { width: 816, height: 1056, margin: 96, first: 5, pitch: 1066, header: 46, footer: 1000 };
