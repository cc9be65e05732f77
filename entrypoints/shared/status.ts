import type { EditorName } from '../review.content/editors/editor.ts';

/**
 * What a review of a page is at. `no-text` is never told as "no findings". `self-check-failed`: read and listed, and
 * nothing on the page, because it is built otherwise than we know; `detail` names the check. `no-answer`: the extension's
 * background, which judges the text, does not answer; the counts are of what it answered before.
 */
export type ReviewState =
  | 'reading'
  | 'read'
  | 'no-text'
  | 'unreadable'
  | 'too-large'
  | 'no-answer'
  | 'self-check-failed'
  | 'off';

/** What a content script tells the popup. Counts only: never a word of the document. */
export interface Status {
  readonly state: ReviewState;
  readonly editor: EditorName;
  readonly sentences: number;
  readonly words: number;
  /** Sentences that were left out, because they were too long or sat in something protected. */
  readonly skipped: number;
  readonly findings: number;
  /** Only the part on screen was read. */
  readonly partial: boolean;
  /** Which check failed. English, technical, never document text. */
  readonly detail?: string;
}
