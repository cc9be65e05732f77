import type { Edit } from '../../../analyzers/edit.ts';
import type { Group } from '../../../analyzers/finding.ts';
import type { Span, Text } from '../../../analyzers/text.ts';

export type EditorName = 'google-docs' | 'word-web';

/** Why no text could be read. Told to the user in a sentence; never shown as "no findings". */
export type RefusalReason =
  | 'not-ready' // the editor has not finished loading; ask again later
  | 'no-text' // the document is there and holds no words
  | 'unreadable' // neither the model nor the rendered text could be read
  | 'too-large'; // over the limit that the adapter can read without freezing the page

export interface Refusal {
  readonly refused: RefusalReason;
  /** For *Details*: which check failed. English, technical, never document text. */
  readonly detail?: string;
}

/**
 * The page is built otherwise than the adapter knows. What could be read is listed; nothing is put on the page and
 * nothing is written, because a mark or an edit could land in the wrong place.
 */
export interface SelfCheckFailed {
  readonly kind: 'self-check-failed';
  /** Which check, for *Details*. English, technical, never document text. */
  readonly check: string;
}

/**
 * What became of an edit.
 * `applied`: re-read, and exactly the intended characters changed.
 * `stale`: the text had changed; nothing was tried. `refused`: the editor cannot or will not; nothing changed.
 * `unverified`: something was sent and the result could not be proven; never tried again.
 */
export type Outcome =
  | { readonly kind: 'applied' }
  | { readonly kind: 'stale' }
  | {
      readonly kind: 'refused';
      readonly why: 'read-only' | 'composing' | 'protected' | 'tracking' | 'ignored' | 'unsupported';
    }
  | { readonly kind: 'unverified' };

/** A place to underline. `id` is the caller's and stable over re-reads, so that a mark can be moved, not blinked. */
export interface Mark extends Span {
  readonly id: string;
  readonly group: Group;
}

/** A document being edited somewhere else. Never trusted, always read again. */
export interface Editor {
  readonly name: EditorName;
  /** Names the document, the same over sessions where the address tells it; goes into salted fingerprints only. */
  readonly documentId: string;
  /** What scrolls: a mark outside its box on screen is not visible, and the pointer is not on it. */
  readonly area: Element;
  /** The whole document where the editor gives it, else what is rendered (`partial`). */
  read(): Promise<Text | Refusal>;
  /** Whether {@link read} last gave only the part that is on screen. The panel and popup say so. */
  readonly partial: boolean;
  /** What {@link read} last found out about the page itself; `null` when it is built as the adapter knows it. */
  readonly selfCheck: SelfCheckFailed | null;
  /** False in view-only and locked documents: then nothing offers *Vervang*. Asked right before a card opens. */
  writable(): boolean;
  /** Underlines these marks of the last text that was read, and only these. `[]` removes every trace. */
  paint(marks: readonly Mark[]): void;
  /**
   * How exactly {@link rects} knows a place. `paragraph`: the words are drawn where nothing tells their place, so the
   * box is their paragraph's, and {@link paint} puts a marker beside it; never a guess under a word.
   */
  readonly precision: 'word' | 'paragraph';
  /** Where a span is on screen now, one box a visual line, in CSS pixels of the viewport; `[]` when not painted. */
  rects(span: Span): readonly DOMRect[];
  /** Where the pointer means this span: its words, or the marker beside its paragraph. */
  handles(span: Span): readonly DOMRect[];
  replace(edit: Edit, revision: string): Promise<Outcome>;
  /** Scrolls a span into view where the editor allows it; never moves the user's caret for good. */
  reveal(span: Span): void;
  /** Calls back when the text may have changed. The listener re-reads; it is told nothing else. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Removes nodes, highlights and observers. Also called when the extension is reloaded. */
  close(): void;
}
