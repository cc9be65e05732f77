import type { Style } from '../model/rich.ts';
import type { Paragraph } from '../model/source.ts';
import { baseIsRightToLeft, hasRightToLeft, stretches } from './direction.ts';
import { fontCss } from './fonts.ts';
import { embeddedWidth, type Line, styled } from './lines.ts';
import type { Ruler } from './measure.ts';

/** A stretch of one style and one direction on one line: what is painted with one call. */
export interface Segment {
  /** Offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly style: Style;
  readonly font: string;
  readonly text: string;
  readonly rtl: boolean;
  /** From the line's origin, unscaled. */
  readonly x: number;
  readonly width: number;
}

const remembered = new WeakMap<Line, readonly Segment[]>();

/** The painted stretches of a line, in logical order, with measured places. */
export function segmentsOf(ruler: Ruler, paragraph: Paragraph, line: Line): readonly Segment[] {
  const known = remembered.get(line);
  if (known) return known;
  const { text } = paragraph.rich;
  const whole = text.slice(line.start, line.visibleEnd);
  const base = baseIsRightToLeft(text);
  const directions = hasRightToLeft(whole)
    ? stretches(whole, base)
    : [{ start: 0, end: whole.length, rtl: false }];
  const pieces: Omit<Segment, 'x'>[] = [];
  for (const direction of directions) {
    const [from, to] = [line.start + direction.start, line.start + direction.end];
    for (const [start, end, style] of styled(paragraph, from, to)) {
      const font = fontCss(paragraph.kind, style);
      const part = text.slice(start, end);
      const width = embeddedWidth(ruler, paragraph, style) ?? ruler.width(part, font);
      pieces.push({ start, end, style, font, text: part, rtl: direction.rtl, width });
    }
  }
  // Stretches of the base direction keep their order; the others run the other way within their stretch.
  const visual = directions.map((d) => {
    const inside = pieces.filter((p) => p.start >= line.start + d.start && p.end <= line.start + d.end);
    return d.rtl ? inside.reverse() : inside;
  });
  if (base) visual.reverse();
  const places = new Map<Omit<Segment, 'x'>, number>();
  let x = 0;
  for (const piece of visual.flat()) {
    places.set(piece, x);
    x += piece.width;
  }
  const segments = pieces.map((piece) => ({ ...piece, x: places.get(piece) ?? 0 }));
  remembered.set(line, segments);
  return segments;
}

/** Where in a segment a character begins, from the line's origin. */
export function edge(ruler: Ruler, segment: Segment, offset: number): number {
  const at = Math.min(Math.max(offset, segment.start), segment.end) - segment.start;
  const part = segment.style.embedded
    ? (segment.width * at) / Math.max(1, segment.text.length)
    : at === segment.text.length
      ? segment.width
      : ruler.width(segment.text.slice(0, at), segment.font);
  return segment.rtl ? segment.x + segment.width - part : segment.x + part;
}

/** A line's painted width. */
export function lineWidth(ruler: Ruler, paragraph: Paragraph, line: Line): number {
  return segmentsOf(ruler, paragraph, line).reduce((sum, segment) => sum + segment.width, 0);
}
