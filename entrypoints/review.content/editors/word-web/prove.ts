import type { Span } from '../../../../analyzers/text.ts';
import type { Outcome } from '../editor.ts';
import { becomes } from './becomes.ts';
import type { HeldKeys } from './hold-keys.ts';
import type { KeptCaret } from './keep-caret.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { shiftSpan } from './shift-span.ts';
import { wait } from './wait.ts';

/** How long Word may take to show what it was given, and to take it back, in milliseconds. */
const SHOWING = 1200;
const SETTLING = 1100;

/** What was sent, and where. */
export interface Sent {
  readonly paraid: string;
  /** The paragraph's text before; `span` counts in it. */
  readonly before: string;
  readonly span: Span;
  readonly text: string;
}

/**
 * Looks what became of text that was sent: it must show, stay, and have left every other character as it was. Nothing
 * is sent again, whatever the answer.
 *
 * @param find the paragraph as it is rendered now
 * @param caret put back where it belongs after the change, or after nothing
 * @param keys let through as soon as Word has shown what it did
 */
export async function prove(
  { paraid, before, span, text }: Sent,
  find: () => RenderedParagraph | undefined,
  caret: KeptCaret,
  keys: HeldKeys,
): Promise<Outcome> {
  const after = before.slice(0, span.start) + text + before.slice(span.end);
  // One character more on both sides: old words that stayed beside the new ones are not somebody's typing.
  const put = {
    start: Math.max(0, span.start - 1),
    end: Math.min(after.length, span.start + text.length + 1),
  };
  const isThere = (): boolean => {
    const now = find()?.text;
    // A colleague may type on in the same paragraph meanwhile.
    return now !== undefined && now !== before && shiftSpan(put, after, now) !== null;
  };
  const isShown = await becomes(isThere, SHOWING);
  keys.release();
  if (!isShown) {
    const isUntouched = find()?.text === before;
    caret.restore(null);
    // Word swallowed it: words in a locked control, or a mode that changed under our hands.
    return isUntouched ? { kind: 'refused', why: 'ignored' } : { kind: 'unverified' };
  }
  caret.restore({ paraid, span, length: text.length });
  await wait(SETTLING);
  return isThere() ? { kind: 'applied' } : { kind: 'unverified' };
}
