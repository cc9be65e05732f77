import type { Edit } from '../../../../analyzers/edit.ts';
import type { Outcome } from '../editor.ts';
import { askFind, askWrite } from './ask-model.ts';
import { type ModelReading, readModel } from './read-model.ts';
import { shiftSpan } from './shift-span.ts';
import { nextTask, wait } from './wait.ts';

/** Longest that the walk to a paragraph may take, in milliseconds: 20,000 paragraphs are far under it. */
const PATIENCE = 5000;

/**
 * Changes the text through Word's own automation layer: formatting is kept, one undo takes it back (Word facts 3.4).
 *
 * @param refusal why nothing may be changed at this moment, asked again right before the write
 * @param restoreCaret called when Word has rendered the change: the model may have put its caret behind it
 * @returns `null` when the model cannot do it and nothing was tried: another way may.
 */
export async function replaceByModel(
  edit: Edit,
  reading: ModelReading,
  refusal: () => Outcome | null,
  restoreCaret: () => void,
): Promise<Outcome | null> {
  const now = await readModel(reading);
  if (now === null) return null;
  const span = shiftSpan(edit, reading.body, now.body);
  if (span === null) return { kind: 'stale' };
  const expected = now.body.slice(span.start, span.end);
  if (!isSameText(expected, edit.expected)) return { kind: 'stale' };
  if (now.tracking === true) return { kind: 'refused', why: 'tracking' };

  const until = performance.now() + PATIENCE;
  for (;;) {
    const found = askFind(now.version, span.start, span.end);
    if (found === 'yes') break;
    if (found === 'stale') return { kind: 'stale' };
    if (found !== 'not-yet' || performance.now() > until) return null;
    await nextTask();
  }
  const why = refusal();
  if (why !== null) return why;
  const result = askWrite({ version: now.version, ...span, expected, text: edit.text });
  if (result === 'unsupported') return null;
  if (result === 'stale') return { kind: 'stale' };
  if (result === 'protected' || result === 'tracking') return { kind: 'refused', why: result };
  if (result === 'unchanged') return { kind: 'refused', why: 'ignored' };
  if (result !== 'written') return { kind: 'unverified' };
  // Word may take a change back within the second (Word facts 5).
  await wait(100);
  restoreCaret();
  await wait(200);
  const after = await readModel(null);
  return after === null || after.body === now.body ? { kind: 'unverified' } : { kind: 'applied' };
}

const isSameText = (one: string, other: string): boolean =>
  one.replaceAll('\u00a0', ' ') === other.replaceAll('\u00a0', ' ');
