import type { Text } from '../../../../analyzers/text.ts';
import { type Ink, inkOf, inkRange } from './ink.ts';

/** A document as one stream of ink: what is drawn can be found in it without knowing how it was spaced or wrapped. */
export interface InkDocument {
  readonly paragraphs: readonly InkParagraph[];
  /** Length of the whole stream. */
  readonly length: number;
  /** Whether `ink` stands at offset `at` of the stream, inside one paragraph. */
  hasAt(ink: string, at: number): boolean;
  /** The ink of a range of the stream; `null` unless it lies within one paragraph. */
  slice(from: number, to: number): string | null;
  /** The text that a range of the stream stands for, from its first ink to its last, with the spaces between. */
  source(from: number, to: number): string | null;
  /** Where in the stream this drawn fragment of a paragraph can stand; empty when nowhere. */
  places(ink: string): readonly number[];
  /** The paragraph that holds offset `at`. */
  paragraphAt(at: number): InkParagraph | undefined;
  /** A range of the raw text, in the stream. */
  range(start: number, end: number): { from: number; to: number } | null;
}

export interface InkParagraph extends Ink {
  /** Offset of its first ink in the stream. */
  readonly base: number;
  /** The paragraph's text. */
  readonly source: string;
  /** Raw offset of the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** From how much ink on a fragment that neither begins nor ends a paragraph is looked for at all. */
const LONG = 60;

/** @param cache inks of paragraphs already read, by their text; replaced by those of this text. */
export function inkDocument(text: Text, cache: Map<string, Ink>): InkDocument {
  const seen = new Map(cache);
  cache.clear();
  const paragraphs: InkParagraph[] = [];
  const byInk = new Map<string, number[]>();
  let base = 0;
  for (const { text: source, start, end } of text.paragraphs) {
    const ink = seen.get(source) ?? inkOf(source);
    cache.set(source, ink);
    if (ink.ink === '') continue;
    paragraphs.push({ ...ink, source, base, start, end });
    const same = byInk.get(ink.ink);
    if (same === undefined) byInk.set(ink.ink, [base]);
    else same.push(base);
    base += ink.ink.length;
  }

  const paragraphAt = (at: number) => {
    const index = lastAtOrBefore(paragraphs, at, (paragraph) => paragraph.base);
    return paragraphs[index];
  };
  return {
    paragraphs,
    length: base,
    paragraphAt,
    hasAt(ink, at) {
      const paragraph = paragraphAt(at);
      return paragraph?.ink.startsWith(ink, at - paragraph.base) ?? false;
    },
    slice(from, to) {
      const paragraph = paragraphAt(from);
      if (paragraph === undefined || to <= from || to > paragraph.base + paragraph.ink.length) return null;
      return paragraph.ink.slice(from - paragraph.base, to - paragraph.base);
    },
    source(from, to) {
      const paragraph = paragraphAt(from);
      if (paragraph === undefined || to <= from || to > paragraph.base + paragraph.ink.length) return null;
      const { at, base, source } = paragraph;
      return source.slice(at[from - base], (at[to - 1 - base] ?? 0) + 1);
    },
    places(ink) {
      const whole = byInk.get(ink);
      if (whole !== undefined) return whole;
      // A paragraph that a page or tile cuts: its first lines, its last, or, over three pages, its middle.
      const found: number[] = [];
      for (const paragraph of paragraphs) {
        if (paragraph.ink.length <= ink.length) continue;
        if (paragraph.ink.startsWith(ink)) found.push(paragraph.base);
        else if (paragraph.ink.endsWith(ink)) found.push(paragraph.base + paragraph.ink.length - ink.length);
        else if (ink.length >= LONG) {
          for (let at = paragraph.ink.indexOf(ink); at >= 0; at = paragraph.ink.indexOf(ink, at + 1)) {
            found.push(paragraph.base + at);
          }
        }
      }
      return found;
    },
    range(start, end) {
      const paragraph = paragraphs[lastAtOrBefore(paragraphs, start, (candidate) => candidate.start)];
      if (paragraph === undefined || end > paragraph.end) return null;
      const { from, to } = inkRange(paragraph, start - paragraph.start, end - paragraph.start);
      return from < to ? { from: paragraph.base + from, to: paragraph.base + to } : null;
    },
  };
}

/** Index of the last entry whose key is at most `value`; -1 when there is none. Keys are sorted. */
function lastAtOrBefore<T>(entries: readonly T[], value: number, key: (entry: T) => number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(entries[middle] as T) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
