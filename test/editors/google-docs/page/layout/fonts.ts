import type { Style } from '../model/rich.ts';
import type { Kind } from '../model/source.ts';

/** Ascent and natural height of the default font, in em. */
export const ASCENT = 0.905;
export const NATURAL = 1.15;
/** Docs' own default line spacing. */
export const SPACING = 1.15;

const HEADINGS = { title: 34.6667, 1: 26.6667, 2: 21.3333, 3: 18.6667 } as const;
export const BODY_PX = 14.6667;
export const SMALL_PX = 12;

/** The font size of a paragraph's ordinary text: 11 pt, or a heading's. */
export function basePx(kind: Kind): number {
  if (kind.footer) return SMALL_PX;
  return kind.heading ? HEADINGS[kind.heading] : BODY_PX;
}

/** The size that a run is painted with: a superscript is smaller. */
export const runPx = (kind: Kind, style: Style): number =>
  style.raised || style.embedded?.kind === 'footnote' ? round(basePx(kind) * 0.6) : basePx(kind);

/** How far a run's baseline lies above its line's. */
export const runRaise = (kind: Kind, style: Style): number =>
  style.raised || style.embedded?.kind === 'footnote' ? basePx(kind) * 0.33 : 0;

/** The shorthand that stands in `data-font-css` (F2.15): weight and size first, family in quotes. */
export const fontCss = (kind: Kind, style: Style): string =>
  `${style.italic ? 'italic ' : ''}${style.bold ? 700 : 400} ${runPx(kind, style)}px "Arial"`;

const round = (px: number) => Math.round(px * 10_000) / 10_000;
