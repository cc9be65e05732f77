import type { Outcome } from '../editor.ts';
import { click } from './click.ts';
import { holdKeys } from './hold-keys.ts';
import { keepCaret } from './keep-caret.ts';
import { paste } from './paste.ts';
import type { Place } from './places.ts';
import { readRendered } from './read-rendered.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { selectedSpan } from './selected-span.ts';
import { shiftSpan } from './shift-span.ts';
import { surface } from './surface.ts';
import { nextFrame, wait } from './wait.ts';

/** How long Word may take to show a selection, to show pasted text, and to take it back, in milliseconds. */
const SELECTING = 600;
const SHOWING = 1000;
const SETTLING = 1000;

const IGNORED: Outcome = { kind: 'refused', why: 'ignored' };

/**
 * The way without a model: Word's caret is put before the words with a mouse event, the selection is stretched over
 * them, and only when Word itself shows exactly these words as selected is the new text pasted (Word facts 7).
 *
 * @param place where `expected` stands now
 */
export async function replaceByCaret(
  place: Place,
  expected: string,
  text: string,
  isComposing: () => boolean,
): Promise<Outcome> {
  const { rendered, span } = place;
  const { paraid, text: before } = rendered;
  const proxy = surface.proxy();
  if (proxy === null || paraid === '') return { kind: 'refused', why: 'unsupported' };
  if (before.slice(span.start, span.end) !== expected) return { kind: 'stale' };
  const find = (): RenderedParagraph | undefined => readRendered().find((one) => one.paraid === paraid);
  const release = holdKeys();
  const caret = keepCaret(readRendered);
  const goBack = (): void => caret.restore(null);
  try {
    proxy.focus({ preventScroll: true });
    if (!click(rendered, span.start, 'before', false)) return IGNORED;
    await nextFrame();
    await nextFrame();
    await nextFrame();
    // Word rendered the paragraph anew: the old nodes are gone.
    const anew = find();
    if (anew === undefined || anew.text !== before || !click(anew, span.end - 1, 'after', true)) {
      goBack();
      return IGNORED;
    }
    if (!(await isSelected(find, span.start, span.end, before)) || isComposing()) {
      goBack();
      return isComposing() ? { kind: 'refused', why: 'composing' } : IGNORED;
    }
    if (!paste(surface.proxy() ?? proxy, text)) {
      goBack();
      return IGNORED;
    }
  } finally {
    release();
  }

  const after = before.slice(0, span.start) + text + before.slice(span.end);
  const put = { start: span.start, end: span.start + text.length };
  const isThere = (): boolean => {
    const now = find()?.text;
    // The user may type on in the same paragraph meanwhile.
    return now !== undefined && now !== before && shiftSpan(put, after, now) !== null;
  };
  if (!(await becomes(isThere, SHOWING))) {
    goBack();
    return { kind: 'unverified' };
  }
  caret.restore({ paraid, span, length: text.length });
  await wait(SETTLING);
  return isThere() ? { kind: 'applied' } : { kind: 'unverified' };
}

const isSelected = (
  find: () => RenderedParagraph | undefined,
  start: number,
  end: number,
  before: string,
): Promise<boolean> =>
  becomes(() => {
    const now = find();
    const selected = now === undefined ? null : selectedSpan(now);
    return now?.text === before && selected?.start === start && selected.end === end;
  }, SELECTING);

async function becomes(condition: () => boolean, within: number): Promise<boolean> {
  const until = performance.now() + within;
  while (!condition()) {
    if (performance.now() > until) return false;
    await nextFrame();
  }
  return true;
}
