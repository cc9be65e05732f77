import type { Paragraph, ParagraphKind, Span } from '../../../../analyzers/text.ts';
import { align } from './align.ts';
import { keyOf } from './characters.ts';
import { matchCharacters } from './match-characters.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { shiftSpan } from './shift-span.ts';

/** Where a passage stands on the page: `span` counts in `rendered.text`. */
export interface Place {
  readonly rendered: RenderedParagraph;
  readonly span: Span;
}

/** How one paragraph of the text was when its words on the page were last all the same. */
interface Match {
  readonly shown: string;
  /** From an offset in the paragraph to one in `shown`; -1 for what is not shown. */
  readonly offsets: Int32Array;
}

/** Which rendered paragraph is which paragraph of one reading, kept up while Word renders and the user types. */
export class Places {
  readonly #paragraphs: readonly Paragraph[];
  readonly #keys: readonly string[];
  readonly #byParaid = new Map<string, number>();
  readonly #matches = new Map<number, Match>();
  #placed = new Map<number, RenderedParagraph>();
  #shown: readonly RenderedParagraph[] = [];

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs;
    this.#keys = paragraphs.map((paragraph) => keyOf(paragraph.text));
  }

  /** Takes what is rendered now. A paragraph that was recognised keeps its place while its words change. */
  update(all: readonly RenderedParagraph[]): void {
    const shown = all.filter((paragraph) => keyOf(paragraph.text) !== '');
    if (isSame(shown, this.#shown)) return;
    this.#shown = shown;
    const placed = new Map<number, RenderedParagraph>();
    const remembered = shown.map(({ paraid }) => this.#byParaid.get(paraid) ?? -1);
    const found = remembered.includes(-1)
      ? align(
          this.#keys,
          shown.map((paragraph) => keyOf(paragraph.text)),
        )
      : null;
    const indexes = remembered.map((index, nth) => (index !== -1 ? index : (found?.[nth] ?? -1)));
    shown.forEach((paragraph, nth) => {
      const index = indexes[nth] as number;
      if (index === -1 || placed.has(index)) return;
      placed.set(index, paragraph);
      if (paragraph.paraid !== '') this.#byParaid.set(paragraph.paraid, index);
    });
    shown.forEach((paragraph, nth) => {
      if (indexes[nth] !== -1) return;
      const [previous = -1, next = -1] = [indexes[nth - 1], indexes[nth + 1]];
      const beside = [...(previous >= 0 ? [previous + 1] : []), ...(next >= 0 ? [next - 1] : [])];
      const index = beside.find((one) => !placed.has(one) && this.#fits(one, paragraph));
      if (index === undefined) return;
      indexes[nth] = index;
      placed.set(index, paragraph);
      if (paragraph.paraid !== '') this.#byParaid.set(paragraph.paraid, index);
    });
    shown.forEach((paragraph, nth) => {
      if (indexes[nth] !== -1 || !paragraph.atPageEdge) return;
      this.#placeSlice(placed, paragraph, (indexes[nth - 1] ?? -1) + 1, (indexes[nth + 1] ?? -1) - 1);
    });
    this.#placed = placed;
  }

  /** `null` when the paragraph is not on the page, or the words of the span there are no longer the same. */
  find(index: number, local: Span): Place | null {
    const rendered = this.#placed.get(index);
    const text = this.#paragraphs[index]?.text;
    if (rendered === undefined || text === undefined) return null;
    let match = this.#matches.get(index);
    if (match === undefined || match.shown !== rendered.text) {
      const offsets = matchCharacters(text, rendered.text);
      if (offsets !== null) {
        match = { shown: rendered.text, offsets };
        this.#matches.set(index, match);
      }
    }
    if (match === undefined) return null;
    let { start, end } = local;
    while (start < end && match.offsets[start] === -1) start++;
    while (end > start && match.offsets[end - 1] === -1) end--;
    if (start === end) return null;
    const span = { start: match.offsets[start] as number, end: (match.offsets[end - 1] as number) + 1 };
    const now = shiftSpan(span, match.shown, rendered.text);
    return now === null ? null : { rendered, span: now };
  }

  kindOf(index: number): ParagraphKind | undefined {
    return this.#placed.get(index)?.kind;
  }

  /** Whether the text has these words somewhere, even if twins make it unclear where. */
  knows(rendered: RenderedParagraph): boolean {
    for (const placed of this.#placed.values()) if (placed.elements[0] === rendered.elements[0]) return true;
    return this.#keys.includes(keyOf(rendered.text));
  }

  /** Whether a paragraph of the text is drawn on a canvas, with no place for its words. */
  hasPictures(): boolean {
    return this.firstWhere((_, { pieces, text }) => pieces.length === 0 && text !== '') !== undefined;
  }

  /** The first recognised paragraph of which this is true. */
  firstWhere(
    isIt: (elements: RenderedParagraph['elements'], rendered: RenderedParagraph) => boolean,
  ): RenderedParagraph | undefined {
    for (const rendered of this.#placed.values()) if (isIt(rendered.elements, rendered)) return rendered;
    return undefined;
  }

  renderedOf(index: number): RenderedParagraph | undefined {
    return this.#placed.get(index);
  }

  /** First and last paragraph on the page; `null` when none was recognised. */
  window(): { first: number; last: number } | null {
    if (this.#placed.size === 0) return null;
    const indexes = [...this.#placed.keys()];
    return { first: Math.min(...indexes), last: Math.max(...indexes) };
  }

  /** The same words but for what a note looks like, beside a neighbour that is certain. */
  #fits(index: number, paragraph: RenderedParagraph): boolean {
    const text = this.#paragraphs[index]?.text;
    return text !== undefined && matchCharacters(text, paragraph.text) !== null;
  }

  /** A page may begin or end with a part of a paragraph; the neighbours say of which one. */
  #placeSlice(
    placed: Map<number, RenderedParagraph>,
    slice: RenderedParagraph,
    afterPrevious: number,
    beforeNext: number,
  ): void {
    const length = slice.text.length;
    for (const [index, isHead] of [
      [afterPrevious, true],
      [beforeNext, false],
    ] as const) {
      const text = this.#paragraphs[index]?.text;
      if (text === undefined || length >= text.length || index < 0 || placed.has(index)) continue;
      if (isHead ? index === 0 : false) continue;
      const from = isHead ? 0 : text.length - length;
      const part = matchCharacters(text.slice(from, from + length), slice.text);
      if (part === null) continue;
      const offsets = new Int32Array(text.length).fill(-1);
      offsets.set(part, from);
      this.#matches.set(index, { shown: slice.text, offsets });
      placed.set(index, slice);
      return;
    }
  }
}

/** The very same rendering: Word makes new nodes for whatever changes. */
const isSame = (one: readonly RenderedParagraph[], other: readonly RenderedParagraph[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ pieces, text, elements, atPageEdge }, index) =>
      pieces === other[index]?.pieces &&
      text === other[index].text &&
      elements[0] === other[index].elements[0] &&
      atPageEdge === other[index].atPageEdge,
  );
