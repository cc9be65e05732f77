import type { Reading } from './dutch/reading.ts';
import type { Context } from './outline.ts';
import type { Span } from './text.ts';

/** How much of a document-level item is there: worked out, only named, or not there. */
export type DekkingStatus = 'aanwezig' | 'zwak' | 'ontbreekt';

/** What one paragraph shows of an item. Offsets are UTF-16 offsets into the paragraph. */
export interface Sign extends Span {
  /** `sterk`: it, or its part, is worked out here. `zwak`: it is named, planned for later, wished, or misread.
   * `steun`: says nothing of the item by itself, and counts only with what the rest of the document shows.
   */
  readonly weight: 'sterk' | 'zwak' | 'steun';
  /** Which part of the item, where an item is more than one thing ("victims" and "partners", the three phases). */
  readonly part?: string;
}

/** A sign where it stands in the document. Offsets are UTF-16 offsets into the document's `raw`. */
export interface PlacedSign extends Sign {
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** What a whole document shows of one item: a status, and the passages that it rests on, in order of place. */
export interface DekkingResult {
  readonly status: DekkingStatus;
  readonly evidence: readonly Span[];
}

/** What a person reads about an item, in one language. Plain, warm and short; never a lecture. */
export interface DekkingWords {
  readonly title: string;
  /** What a gendersensitive visie says here. */
  readonly asks: string;
  /** Good examples from the report's Annex 2, the best first. */
  readonly examples: readonly DekkingExample[];
}

/** A good example from the report's Annex 2, told in our own words. */
export interface DekkingExample {
  /** Whose regiovisie, with its years. */
  readonly source: string;
  /** What it does well. */
  readonly told: string;
  /** At most a short quotation, Dutch, exactly as the report has it. */
  readonly quote?: string;
  /** What even this example lacks: honest, so that nobody copies the gap. */
  readonly lacks: string;
}

/**
 * One thing that a gendersensitive visie contains (definition page, "Document level"). One file each. The instruments that
 * help with it name it themselves: `instrumentsFor('dekking:<id>')`.
 */
export interface DekkingItem {
  /** Equals the file's name, and the id on the definition page. */
  readonly id: string;
  readonly nl: DekkingWords;
  readonly en: DekkingWords;
  /** A sentence that the writer can make her own; Dutch, because it goes into the draft. */
  readonly opening: string;
  /** Sections of the report that this rests on. */
  readonly sections: readonly string[];
  /** What must stand in a paragraph before {@link signs} is worth calling: of each inner list at least one concept. */
  readonly needs?: readonly (readonly string[])[];
  /**
   * Rules whose finding in the same sentence makes a sign weak: what is named only inside a misinterpretation is not
   * worked out. Those of {@link MISREADINGS} when left out.
   */
  readonly weakenedBy?: ReadonlySet<string>;
  /** What one paragraph shows of the item. Must give the same for the same paragraph and context. */
  signs(reading: Reading, context: Context): Iterable<Sign>;
  /**
   * Puts the signs of a whole document together; left out when one strong sign is enough.
   *
   * @param others the signs of every item, this one included, by item id.
   */
  weigh?(signs: readonly PlacedSign[], others: ReadonlyMap<string, readonly PlacedSign[]>): DekkingStatus;
  /** Passages (Markdown, one paragraph or more) that show the item, that only name it, and that only come near. They are its tests. */
  readonly passages: Readonly<Record<DekkingStatus, readonly string[]>>;
}
