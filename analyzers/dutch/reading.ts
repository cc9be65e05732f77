import type { Paragraph, ParagraphKind } from '../text.ts';
import type { Frame } from './frame.ts';
import type { Occurrence } from './scan.ts';
import { Sentence } from './sentence.ts';
import { splitSentences } from './sentences.ts';
import { type Quotation, quotationsOf } from './voice.ts';

/**
 * One paragraph as a reader of Dutch sees it. Everything is made when first asked for and kept.
 * Every offset is a UTF-16 offset into {@link Reading.text}.
 */
export class Reading {
  readonly text: string;
  readonly kind: ParagraphKind;
  #sentences: readonly Sentence[] | undefined;
  #quotations: readonly Quotation[] | undefined;
  readonly #has = new Map<string, boolean>();

  constructor(paragraph: Pick<Paragraph, 'text' | 'kind'>) {
    this.text = paragraph.text;
    this.kind = paragraph.kind;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.text).map((span, index) => new Sentence(this, index, span));
    return this.#sentences;
  }

  /** Quotations of at least four words. */
  get quotations(): readonly Quotation[] {
    this.#quotations ??= quotationsOf(this.text);
    return this.#quotations;
  }

  /** Whether any of these concepts stands anywhere in the paragraph. */
  has(...concepts: string[]): boolean {
    return concepts.some((concept) => {
      const known = this.#has.get(concept);
      if (known !== undefined) return known;
      const found = this.sentences.some((sentence) => sentence.has(concept));
      this.#has.set(concept, found);
      return found;
    });
  }

  /** Whether all of these concepts stand somewhere in the paragraph. */
  hasAll(...concepts: string[]): boolean {
    return concepts.every((concept) => this.has(concept));
  }

  /** Every occurrence of any of these concepts, in order of place. */
  all(...concepts: string[]): Occurrence[] {
    return this.sentences.flatMap((sentence) => sentence.all(...concepts));
  }

  /** The first occurrence of any of these concepts. */
  first(...concepts: string[]): Occurrence | undefined {
    for (const sentence of this.sentences) {
      const found = sentence.first(...concepts);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The first sentence in which a pattern of the frame matches. */
  sentenceWith(frame: Frame): Sentence | undefined {
    return this.sentences.find((sentence) => sentence.find(frame) !== undefined);
  }

  /** The sentence that an offset stands in; `undefined` between sentences. */
  sentenceAt(offset: number): Sentence | undefined {
    return this.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
  }
}
