import type { Status } from '../shared/status.ts';
import type { Editor } from './editors/editor.ts';
import type { Reading } from './reading-loop.ts';

/** What the popup is told: counts and a state, never a word of the text. */
export function statusOf(editor: Editor, reading: Reading | null, on: boolean): Status {
  const empty = { editor: editor.name, sentences: 0, words: 0, skipped: 0, findings: 0, partial: false };
  if (!on) return { ...empty, state: 'off' };
  if (reading === null) return { ...empty, state: 'reading' };
  if ('refusal' in reading) {
    const { refused, detail } = reading.refusal;
    return {
      ...empty,
      state: refused === 'not-ready' ? 'reading' : refused,
      ...(detail === undefined ? {} : { detail }),
    };
  }
  const { sentences, words, skipped, dropped } = reading.analysis;
  const { selfCheck, judged } = reading;
  const details = [
    ...(judged === 'unanswered' ? ['no answer from the background'] : []),
    ...(selfCheck === null ? [] : [selfCheck.check]),
    ...dropped.map(({ rule, reason }) => `${rule}: ${reason}`),
  ];
  return {
    ...empty,
    // What was not judged is never told as nothing found.
    state: judged === 'all' ? (selfCheck?.kind ?? 'read') : judged === 'more' ? 'reading' : 'no-answer',
    sentences,
    words,
    skipped,
    findings: reading.findings.length,
    partial: reading.partial,
    ...(details.length === 0 ? {} : { detail: details.join('; ') }),
  };
}
