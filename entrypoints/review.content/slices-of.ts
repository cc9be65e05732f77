import { pieces } from '../../analyzers/pieces.ts';
import type { Paragraph } from '../../analyzers/text.ts';
import { REQUEST_LIMITS } from '../shared/request-limits.ts';

/** A paragraph, or a piece of one that is very long: what is judged at once. */
export interface Part {
  readonly paragraph: Paragraph;
  /** Where it begins in its paragraph, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  /** Whether the paragraph ends with it. */
  readonly last: boolean;
}

/** In UTF-16 units: a screen or two of text, and some hundredths of a second of work. */
const SLICE = 12_000;

/** Cuts paragraphs into questions that are each answered soon, in the same order. */
export function slicesOf(paragraphs: readonly Paragraph[]): Part[][] {
  const slices: Part[][] = [];
  let slice: Part[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    const cut = pieces(paragraph.text);
    cut.forEach(({ start, text }, index) => {
      const isFull = slice.length >= REQUEST_LIMITS.paragraphs || length + text.length > SLICE;
      if (isFull && slice.length > 0) {
        slices.push(slice);
        slice = [];
        length = 0;
      }
      slice.push({ paragraph, start, text, last: index === cut.length - 1 });
      length += text.length;
    });
  }
  if (slice.length > 0) slices.push(slice);
  return slices;
}
