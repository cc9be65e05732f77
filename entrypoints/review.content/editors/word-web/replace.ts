import type { Edit } from '../../../../analyzers/edit.ts';
import type { Outcome } from '../editor.ts';
import { isBlocked } from './is-blocked.ts';
import { keepCaret } from './keep-caret.ts';
import { localSpans } from './local-spans.ts';
import { modeOfDocument } from './mode.ts';
import type { Reading } from './reading.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { replaceByCaret } from './replace-by-caret.ts';
import { replaceByModel } from './replace-by-model.ts';
import { replaceOnCanvas } from './replace-on-canvas.ts';
import { nextFrame } from './wait.ts';
import { widen } from './widen.ts';

export interface ReplaceHelp {
  isComposing(): boolean;
  /** What is on the page now, as text or as the mirrors of canvases. */
  shown(): readonly RenderedParagraph[];
  /** Brings the edit's place into view, where it can be clicked. */
  reveal(): Promise<void>;
}

/** One edit, by the surest way there is, and at most by one: what was sent is never sent again another way. */
export async function replace(asked: Edit, reading: Reading, help: ReplaceHelp): Promise<Outcome> {
  const { text, places, model } = reading;
  if (text.raw.slice(asked.start, asked.end) !== asked.expected) return { kind: 'stale' };
  const refusal = (): Outcome | null => {
    const mode = modeOfDocument();
    if (mode === 'view') return { kind: 'refused', why: 'read-only' };
    if (help.isComposing()) return { kind: 'refused', why: 'composing' };
    if (isBlocked()) return { kind: 'refused', why: 'ignored' };
    return mode === 'review' ? { kind: 'refused', why: 'tracking' } : null;
  };
  const refused = refusal();
  if (refused !== null) return refused;
  const edit = widen(asked, text);
  const paragraph = text.paragraphs.find(
    (one) => edit !== null && one.start <= edit.start && edit.end <= one.end,
  );
  if (edit === null || paragraph === undefined) return { kind: 'refused', why: 'protected' };
  if (text.protectedRanges.some((range) => range.start < edit.end && edit.start < range.end))
    return { kind: 'refused', why: 'protected' };

  const [part] = localSpans(text.paragraphs, edit);
  const find = () => {
    places.update(help.shown());
    return part === undefined ? null : places.find(part.index, part.local);
  };
  if (model !== null) {
    const place = find();
    const caret = keepCaret(help.shown);
    const outcome = await replaceByModel(edit, model, refusal, () =>
      caret.restore(place && { paraid: place.rendered.paraid, span: place.span, length: edit.text.length }),
    );
    caret.forget();
    if (outcome !== null) return outcome;
    if (model.tracking === true) return { kind: 'refused', why: 'tracking' };
  }
  await help.reveal();
  await nextFrame();
  const refusedNow = refusal();
  if (refusedNow !== null) return refusedNow;
  const place = find();
  if (place === null) return { kind: 'stale' };
  const way = place.rendered.pieces.length > 0 ? replaceByCaret : replaceOnCanvas;
  return way(place, edit.expected, edit.text, refusal);
}
