/** A half-open range of UTF-16 offsets: `raw.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the document says a paragraph is. Rules that judge an announcement leave headings alone. */
export type ParagraphKind = 'body' | 'heading' | 'list-item' | 'cell' | 'quote';

/** One paragraph, list item or table cell: the unit in which rules judge (definition page, "How to judge" 6). */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** Exactly `raw.slice(start, end)`; never holds the separator that ends the paragraph. */
  readonly text: string;
}

/** A document as it was read at one moment. Offsets everywhere are UTF-16 offsets into {@link Text.raw}. */
export interface Text {
  readonly raw: string;
  /** In document order, not overlapping; the characters between them are separators and controls. */
  readonly paragraphs: readonly Paragraph[];
  /** Ranges that no edit may touch or cross: images, chips, fields, soft breaks. Sorted. */
  readonly protectedRanges: readonly Span[];
  /** Names this reading: two readings with the same revision hold the same text of the same document. */
  readonly revision: string;
}
