import type { ParagraphKind } from '../../../../analyzers/text.ts';

/** Characters of one text node that stand next to each other in the paragraph's text. All numbers are UTF-16 units. */
export interface Piece {
  readonly node: Text;
  /** Where they begin in the node, and in {@link RenderedParagraph.text}. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** A paragraph as the page shows it. Never changed: when Word renders it anew, it is read anew. */
export interface RenderedParagraph {
  /** Word's own number, stable over re-renders (Word facts 2.3); empty when there is none. */
  readonly paraid: string;
  /** More than one where a page ends within the paragraph. In the order of reading. */
  readonly elements: readonly HTMLElement[];
  readonly text: string;
  /** In order. Empty when the words are drawn on a canvas: then only the paragraph's box is known. */
  readonly pieces: readonly Piece[];
  readonly kind: ParagraphKind;
  /** Offsets in {@link text} of soft breaks and objects, one character each. */
  readonly guarded: readonly number[];
  /** First or last on its page, so perhaps a part of a paragraph whose other part is not rendered. */
  readonly atPageEdge: boolean;
}
