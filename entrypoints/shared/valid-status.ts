import type { EditorName } from '../review.content/editors/editor.ts';
import type { ReviewState, Status } from './status.ts';

const STATES: Readonly<Record<ReviewState, true>> = {
  reading: true,
  read: true,
  'no-text': true,
  unreadable: true,
  'too-large': true,
  'no-answer': true,
  'self-check-failed': true,
  off: true,
};
const EDITORS: Readonly<Record<EditorName, true>> = { 'google-docs': true, 'word-web': true };

/** A status, if this is one in every field; else `null`. An older content script may still answer in its own way. */
export function validStatus(value: unknown): Status | null {
  if (typeof value !== 'object' || value === null) return null;
  const { state, editor, sentences, words, skipped, findings, partial, detail } = value as Record<
    string,
    unknown
  >;
  if (!isKey(STATES, state) || !isKey(EDITORS, editor) || typeof partial !== 'boolean') return null;
  if (!isCount(sentences) || !isCount(words) || !isCount(skipped) || !isCount(findings)) return null;
  const status = { state, editor, sentences, words, skipped, findings, partial };
  return typeof detail === 'string' ? { ...status, detail } : status;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isKey = <K extends string>(known: Readonly<Record<K, true>>, value: unknown): value is K =>
  typeof value === 'string' && Object.hasOwn(known, value);
