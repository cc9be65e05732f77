import type { Outcome } from '../editor.ts';
import { boxesOf } from './boxes-of.ts';
import { holdKeys } from './hold-keys.ts';
import { isInControl } from './is-in-control.ts';
import { keepCaret } from './keep-caret.ts';
import type { Place } from './places.ts';
import { prove } from './prove.ts';
import { rangesOf } from './ranges-of.ts';
import { readRendered } from './read-rendered.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { selectWords } from './select-words.ts';
import { selectedSpan } from './selected-span.ts';
import { sendText } from './send-text.ts';
import { surface } from './surface.ts';

const IGNORED: Outcome = { kind: 'refused', why: 'ignored' };

/**
 * The way without a model: Word's selection is put on the words with mouse events, and only when Word itself shows
 * exactly these words as selected is the new text sent (Word facts 7).
 *
 * @param place where `expected` stands now
 * @param refusal why nothing may be changed at this moment, asked again right before the text is sent
 */
export async function replaceByCaret(
  place: Place,
  expected: string,
  text: string,
  refusal: () => Outcome | null,
): Promise<Outcome> {
  const { rendered, span } = place;
  const { paraid, text: before } = rendered;
  const editable = surface.editable();
  if (editable === null || paraid === '') return { kind: 'refused', why: 'unsupported' };
  if (before.slice(span.start, span.end) !== expected) return { kind: 'stale' };
  if (isInControl(boxesOf(rangesOf(place)))) return { kind: 'refused', why: 'protected' };
  const find = (): RenderedParagraph | undefined => readRendered().find((one) => one.paraid === paraid);
  const isSelected = (): boolean => {
    const now = find();
    const selected = now?.text === before ? selectedSpan(now) : null;
    return selected?.start === span.start && selected.end === span.end;
  };
  const keys = holdKeys();
  const caret = keepCaret(readRendered);
  try {
    editable.focus({ preventScroll: true });
    const isReady = await selectWords(find, span, editable);
    const why = refusal();
    const target = surface.editable();
    if (isReady && why === null && target !== null && (await sendText(target, text, isSelected, keys)))
      return await prove({ paraid, before, span, text }, find, caret, keys);
    caret.restore(null);
    return why ?? IGNORED;
  } finally {
    keys.release();
  }
}
