import type { Span } from '../../../../analyzers/text.ts';
import type { Outcome } from '../editor.ts';
import { countSteps } from './count-steps.ts';
import { holdKeys } from './hold-keys.ts';
import { isBlocked } from './is-blocked.ts';
import { keepCaret } from './keep-caret.ts';
import { mouseAt } from './mouse-at.ts';
import type { Place } from './places.ts';
import { press } from './press.ts';
import { prove } from './prove.ts';
import { readMirror } from './read-mirror.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { selectedInPicture } from './selected-in-picture.ts';
import { sendText } from './send-text.ts';
import { surface } from './surface.ts';
import { takePicture } from './take-picture.ts';
import { nextFrame, wait } from './wait.ts';
import { wholeWords } from './whole-words.ts';

const UNSUPPORTED: Outcome = { kind: 'refused', why: 'unsupported' };
const IGNORED: Outcome = { kind: 'refused', why: 'ignored' };

/** One key a character: longer ways are not gone. */
const LONGEST = 1500;
/** Keys in a row before Word gets a frame to draw. */
const ROW = 20;

/** One arrow key a character, whatever Word's idea of a character is: nothing that joins, hides or turns around. */
const PLAIN = /^[\t \p{Script=Latin}\p{N}\p{P}\p{Sc}\p{Sm}]*$/u;

/**
 * The way on a canvas without a model, where no letter has a place: the caret goes to the start of the paragraph by a
 * click and *Home*, from there by as many arrow keys as there are characters, and the selection by as many more. Whole
 * words then, so that the picture can show what is selected.
 */
export async function replaceOnCanvas(
  place: Place,
  expected: string,
  text: string,
  refusal: () => Outcome | null,
): Promise<Outcome> {
  const { paraid, text: before, elements } = place.rendered;
  if (before.slice(place.span.start, place.span.end) !== expected) return { kind: 'stale' };
  const span = wholeWords(before, place.span);
  const put = before.slice(span.start, place.span.start) + text + before.slice(place.span.end, span.end);
  const editable = surface.editable();
  // Over a page break it is not known whether a mirror holds the whole or its part (Word facts 2.4).
  if (editable === null || paraid === '' || elements.length !== 1 || span.end > LONGEST) return UNSUPPORTED;
  if (!PLAIN.test(before.slice(0, span.end))) return UNSUPPORTED;

  const find = (): RenderedParagraph | undefined => readMirror().find((one) => one.paraid === paraid);
  const isUnchanged = (): boolean => find()?.text === before;
  const keys = holdKeys();
  const caret = keepCaret(() => []);
  try {
    editable.focus({ preventScroll: true });
    const isReady = await select(find, before, span, editable);
    const why = refusal();
    if (!isReady || why !== null || !isUnchanged()) return why ?? IGNORED;
    if (!(await sendText(editable, put, isUnchanged, keys))) return IGNORED;
    return await prove({ paraid, before, span, text: put }, find, caret, keys);
  } finally {
    caret.forget();
    keys.release();
  }
}

async function select(
  find: () => RenderedParagraph | undefined,
  text: string,
  span: Span,
  editable: HTMLElement,
): Promise<boolean> {
  const box = find()?.elements[0]?.getBoundingClientRect();
  if (box === undefined || isBlocked()) return false;
  const [x, y] = [Math.round(box.left + 2), Math.round(box.top + 4)];
  const own = find();
  const target = document.elementsFromPoint(x, y).find((one) => own?.elements[0]?.contains(one));
  if (own === undefined || target === undefined) return false;
  mouseAt(target, x, y, false);
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  if (!press(editable, 'Home')) return false;
  if (!(await pressOften(editable, countSteps(text, 0, span.start), false))) return false;
  await wait(120);
  const before = pictures();
  if (!(await pressOften(editable, countSteps(text, span.start, span.end), true))) return false;
  await wait(120);
  const after = pictures();
  let isSeen = false;
  for (const [paraid, picture] of after) {
    const old = before.get(paraid);
    const seen = old === undefined ? 'nothing' : selectedInPicture(old, picture);
    if (seen === 'nothing') continue;
    if (paraid !== own.paraid || seen !== 'words') return false;
    isSeen = true;
  }
  // Pages that are typed in themselves may leave the selection to the browser; then counting is all there is.
  return isSeen || (editable === surface.pages() && find()?.text === text);
}

async function pressOften(editable: HTMLElement, times: number, shift: boolean): Promise<boolean> {
  for (let nth = 1; nth <= times; nth++) {
    if (!press(editable, 'ArrowRight', shift)) return false;
    if (nth % ROW === 0) await nextFrame();
  }
  return true;
}

/** What the paragraphs on the screen show now, by their numbers. */
function pictures(): Map<string, ImageData> {
  const taken = new Map<string, ImageData>();
  for (const { paraid, elements } of readMirror()) {
    const [element] = elements;
    const box = element?.getBoundingClientRect();
    if (element === undefined || box === undefined || box.bottom < 0 || box.top > innerHeight) continue;
    const picture = takePicture(element);
    if (picture !== null && elements.length === 1) taken.set(paraid, picture);
  }
  return taken;
}
