import type { Edit } from '../../../../analyzers/edit.ts';
import type { Outcome } from '../editor.ts';
import { localSpans } from './local-spans.ts';
import { modeOfDocument } from './mode.ts';
import type { Reading } from './reading.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { replaceByCaret } from './replace-by-caret.ts';
import { replaceByModel } from './replace-by-model.ts';
import { nextFrame } from './wait.ts';
import { widen } from './widen.ts';

export interface ReplaceHelp {
  isComposing(): boolean;
  shown(): RenderedParagraph[];
  /** Brings the edit's place into view, where it can be clicked. */
  reveal(): Promise<void>;
}

/** One edit, by the surest way there is, and at most by one: what was sent is never sent again another way. */
export async function replace(asked: Edit, reading: Reading, help: ReplaceHelp): Promise<Outcome> {
  const { text, places, model } = reading;
  if (text.raw.slice(asked.start, asked.end) !== asked.expected) return { kind: 'stale' };
  if (modeOfDocument() === 'view') return { kind: 'refused', why: 'read-only' };
  if (help.isComposing()) return { kind: 'refused', why: 'composing' };
  const edit = widen(asked, text);
  const paragraph = text.paragraphs.find(
    (one) => edit !== null && one.start <= edit.start && edit.end <= one.end,
  );
  if (edit === null || paragraph === undefined) return { kind: 'refused', why: 'protected' };
  if (text.protectedRanges.some((range) => range.start < edit.end && edit.start < range.end))
    return { kind: 'refused', why: 'protected' };

  if (model !== null) {
    const outcome = await replaceByModel(edit, model, help.isComposing);
    if (outcome !== null) return outcome;
    if (model.tracking === true) return { kind: 'refused', why: 'tracking' };
  }
  // Without the model only the page's switch says that changes are tracked.
  if (modeOfDocument() === 'review') return { kind: 'refused', why: 'tracking' };
  const [part] = localSpans(text.paragraphs, edit);
  const find = () => {
    places.update(help.shown());
    return part === undefined ? null : places.find(part.index, part.local);
  };
  let place = find();
  if (place === null || place.rendered.pieces.length > 0) {
    await help.reveal();
    await nextFrame();
    place = find();
  }
  if (place === null) return { kind: 'stale' };
  if (place.rendered.pieces.length === 0) return { kind: 'refused', why: 'unsupported' };
  return replaceByCaret(place, edit.expected, edit.text, help.isComposing);
}
