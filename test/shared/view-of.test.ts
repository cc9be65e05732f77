import { expect, it } from 'vitest';
import { viewOf } from '../../entrypoints/popup/view-of.ts';
import type { Status } from '../../entrypoints/shared/status.ts';

const status: Status = {
  state: 'read',
  editor: 'word-web',
  sentences: 412,
  words: 6000,
  skipped: 3,
  findings: 0,
  partial: true,
};

it('shows a page without an answer as no document', () => {
  expect(viewOf(null)).toEqual({ kind: 'not-a-document' });
});

it('shows what was read', () => {
  expect(viewOf(status)).toEqual({ kind: 'read', sentences: 412, skipped: 3, findings: 0, partial: true });
});

it.each(['reading', 'off', 'no-text', 'too-large', 'unreadable'] as const)(
  'shows no counts when the page is %s',
  (state) => {
    expect(viewOf({ ...status, state })).toEqual({ kind: state });
  },
);

it('shows what was read of a page that is built otherwise, and which check failed', () => {
  expect(viewOf({ ...status, state: 'self-check-failed', detail: 'paragraphs' })).toEqual({
    kind: 'self-check-failed',
    sentences: 412,
    skipped: 3,
    findings: 0,
    detail: 'paragraphs',
  });
});

it('says that nobody answered, and no counts', () => {
  const detail = 'no answer from the background';
  expect(viewOf({ ...status, state: 'no-answer', detail })).toEqual({ kind: 'no-answer', detail });
});

it('passes on which check failed', () => {
  expect(viewOf({ ...status, state: 'unreadable', detail: 'model' })).toEqual({
    kind: 'unreadable',
    detail: 'model',
  });
});
