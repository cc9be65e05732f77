import type { Rich } from './rich.ts';

/** Where a paragraph stands when it stands in a table. */
export interface Cell {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** What a paragraph is, beside its words. */
export interface Kind {
  readonly heading?: 'title' | 1 | 2 | 3;
  readonly list?: { readonly id: string; readonly ordered: boolean };
  readonly cell?: Cell;
  readonly footer?: boolean;
}

/** One paragraph. Never changed in place, so that its line breaks can be remembered with it. */
export interface Paragraph {
  readonly rich: Rich;
  readonly kind: Kind;
}

/** One tab of a document. The header never reaches the model's text; the footer may (F5.5). */
export interface TabSource {
  readonly id: string;
  readonly title: string;
  readonly body: readonly Paragraph[];
  readonly header: readonly Paragraph[];
  readonly footer: readonly Paragraph[];
}

export interface DocumentSource {
  readonly title: string;
  readonly tabs: readonly TabSource[];
}
