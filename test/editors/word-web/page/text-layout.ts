import { type Paragraph, textOf } from '../document.ts';

/** One line of a laid-out paragraph: `[from, to)` in the paragraph's text. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

/** How a paragraph's text is set. The same numbers go into the canvas, the DOM's inline styles and the paging. */
export interface Setting {
  readonly font: string;
  readonly size: number;
  readonly lineHeight: number;
  /** Space under the paragraph. */
  readonly after: number;
  /** Space left of it. */
  readonly indent: number;
}

const FAMILY = 'Aptos, Calibri, "Liberation Sans", Arial, sans-serif';

export function settingOf(paragraph: Paragraph): Setting {
  const size = [14.667, 26.667, 21.333, 18.667, 16, 16, 16][paragraph.heading] ?? 14.667;
  return {
    font: `${size}px ${FAMILY}`,
    size,
    lineHeight: Math.round(size * 1.36),
    after: paragraph.list === undefined && paragraph.cell === undefined ? 10 : 2,
    indent: paragraph.list === undefined ? 0 : 24 * paragraph.list.level,
  };
}

export const fontFamily = FAMILY;

const pen = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Width of a string in a font, remembered: a long document has few different words. */
export function widthOf(text: string, font: string): number {
  const key = `${font}\u0000${text}`;
  let width = widths.get(key);
  if (width === undefined && pen !== null) {
    pen.font = font;
    width = pen.measureText(text).width;
    if (widths.size < 200_000) widths.set(key, width);
  }
  return width ?? 0;
}

export const TAB_WIDTH = 48;

const remembered = new WeakMap<Paragraph, { width: number; lines: readonly Line[] }>();

/** Breaks a paragraph into lines of at most `width`, as a word processor does; remembered per paragraph object. */
export function linesOf(paragraph: Paragraph, width: number): readonly Line[] {
  const known = remembered.get(paragraph);
  if (known?.width === width) return known.lines;
  const { font, indent } = settingOf(paragraph);
  const room = width - indent;
  const lines: Line[] = [];
  let [from, at, used] = [0, 0, 0];
  for (const word of textOf(paragraph).match(/[\v\f]|\t|[^ \t\v\f]+ *| +/g) ?? []) {
    const hard = word === '\v' || word === '\f';
    const wide = hard ? 0 : word === '\t' ? TAB_WIDTH : widthOf(word.trimEnd(), font);
    if (!hard && used > 0 && used + wide > room) {
      lines.push({ from, to: at });
      [from, used] = [at, 0];
    }
    used += word === '\t' ? TAB_WIDTH : hard ? 0 : widthOf(word, font);
    at += word.length;
    if (hard) {
      lines.push({ from, to: at });
      [from, used] = [at, 0];
    }
  }
  lines.push({ from, to: at });
  remembered.set(paragraph, { width, lines });
  return lines;
}
