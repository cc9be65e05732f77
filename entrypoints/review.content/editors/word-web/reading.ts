import type { Paragraph, ParagraphKind, Text } from '../../../../analyzers/text.ts';
import type { Refusal } from '../editor.ts';
import { keyOf } from './characters.ts';
import { isLoading, isReady } from './is-ready.ts';
import { Places } from './places.ts';
import { type ModelReading, readModel } from './read-model.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { surface } from './surface.ts';
import { textOfModel } from './text-of-model.ts';
import { textOfRendered } from './text-of-rendered.ts';
import { nextTask } from './wait.ts';

/** One reading of the document and what it was made from. */
export interface Reading {
  readonly text: Text;
  readonly places: Places;
  /** `null` when only what is rendered could be read. */
  readonly model: ModelReading | null;
}

/** From here on, in UTF-16 units, a reading is cut into several tasks, each well under 50 ms. */
const LONG = 100_000;

/** What paragraphs were when they were on the page, by their words: the model is not known to say it. */
export type KindMemory = Map<string, ParagraphKind>;

/**
 * The whole document from the model, else what is rendered, else the canvas renderer's text mirrors (Word facts 7).
 * Never the element with the focus.
 */
export async function read(
  last: Reading | null,
  shownNow: () => readonly RenderedParagraph[],
  kinds: KindMemory,
): Promise<Reading | Refusal> {
  const isStrange = !isReady() && surface.pages() === null && isLongLoaded();
  if (!isReady() && !isStrange) return { refused: 'not-ready' };
  const model = await readModel(last?.model ?? null);
  const ofModel = model === null ? null : model === last?.model ? last.text : await textInSteps(model.body);
  // Only now: the page may have changed while the model was read.
  let shown = shownNow();
  const isMirror = shown.every(({ pieces }) => pieces.length === 0);
  const text = ofModel ?? textOfRendered(shown, isMirror ? 'mirror' : 'rendered');
  if (text.paragraphs.length === 0) {
    if (isStrange) return { refused: 'unreadable', detail: 'frame: #PagesContainer is missing' };
    if (model !== null || shown.length > 0) return { refused: 'no-text' };
    const hasPictures = document.querySelector('#PagesContainer canvas, #PagesContainer img') !== null;
    return { refused: hasPictures ? 'unreadable' : 'not-ready', detail: 'no model, no rendered paragraph' };
  }
  const places = new Places(text.paragraphs);
  if (text.raw.length > LONG) {
    await nextTask();
    shown = shownNow();
  }
  places.update(shown);
  return { text: withKinds(text, places, kinds), places, model };
}

/** Longer than Word needs to build its frame, in milliseconds since the page began. */
const LONG_LOADED = 20_000;

const isLongLoaded = (): boolean =>
  document.readyState === 'complete' && !isLoading() && performance.now() > LONG_LOADED;

/** A thousand paragraphs are some 10 ms of work: not in one task with what comes before and after. */
async function textInSteps(body: string): Promise<Text> {
  if (body.length > LONG) await nextTask();
  const text = textOfModel(body);
  if (body.length > LONG) await nextTask();
  return text;
}

function withKinds(text: Text, places: Places, kinds: KindMemory): Text {
  let signature = '';
  const paragraphs = text.paragraphs.map((paragraph, index): Paragraph => {
    const key = keyOf(paragraph.text);
    const shown = places.kindOf(index);
    if (shown !== undefined) kinds.set(key, shown);
    const kind = shown ?? kinds.get(key) ?? paragraph.kind;
    signature += kind.charAt(0);
    return kind === paragraph.kind ? paragraph : { ...paragraph, kind };
  });
  // A heading that is found to be one changes what rules say, so the reading has another name.
  const name = `${text.revision.split('/')[0]}/${signature.length}${shorten(signature)}`;
  return { ...text, paragraphs, revision: name };
}

function shorten(signature: string): string {
  let hash = 0;
  for (let index = 0; index < signature.length; index++)
    hash = (Math.imul(hash, 31) + signature.charCodeAt(index)) | 0;
  return (hash >>> 0).toString(36);
}
