import { type AnnotatedText, annotatedText } from './annotated-text.ts';
import { holdScroll } from './hold-scroll.ts';
import { focus, hasFocus, type InputTarget, inputTarget, insertText, paste } from './input.ts';

export interface ReplaceRequest {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly text: string;
}

/** `ignored`: nothing changed, on any channel. `changed`: something changed that is not what was asked. */
export type ReplaceResult = 'applied' | 'stale' | 'ignored' | 'changed' | 'unavailable';

/** Docs applies a paste within about 40 ms; what has not happened after this never will (F5.25). */
const PATIENCE = 1500;

/** Which channel this page takes; learnt from the first edit that could be proven. */
let channel: 'paste' | 'insert' | null = null;

/**
 * Replaces one range and proves it by reading again. One undo step; caret and scroll stay where the user had them.
 *
 * @param read the text that the request's offsets were found in: with any other, nothing is tried.
 */
export async function replace(request: ReplaceRequest, read: string): Promise<ReplaceResult> {
  const docs = await annotatedText();
  const target = inputTarget();
  const scroller = document.querySelector('.kix-appview-editor');
  if (docs === null || target === null || scroller === null) return 'unavailable';

  // From here to the paste nothing is awaited: neither the user nor a collaborator can get in between (F5.26).
  const before = docs.getText();
  if (before !== read || before.slice(request.start, request.end) !== request.expected) return 'stale';
  const caret = docs.getSelection()[0] ?? null;
  const release = holdScroll(scroller);
  try {
    let result: ReplaceResult = 'ignored';
    for (const way of channel === null ? (['paste', 'insert'] as const) : [channel]) {
      if (!select(docs, target, request.start, request.end)) break;
      if (way === 'paste' ? !paste(target, request.text) : (insertText(target, request.text), false))
        continue;
      result = await proof(before, request);
      // A second channel is tried only when the text is provably untouched.
      if (result !== 'ignored') {
        channel = way;
        break;
      }
    }
    await restore(caret, request, result);
    return result;
  } finally {
    release();
  }
}

/** Selects exactly this range with the focus in place, or says that it did not work. */
function select(docs: AnnotatedText, target: InputTarget, start: number, end: number): boolean {
  focus(target);
  // The first call may be ignored (F5.8); focusing may reset the selection, selecting may take the focus (F5.10).
  for (let attempt = 0; attempt < 4; attempt++) {
    docs.setSelection(start, end);
    if (!hasFocus(target)) focus(target);
    const now = docs.getSelection()[0];
    if (now?.start === start && now.end === end && hasFocus(target)) return true;
  }
  return false;
}

/** Reads until the text shows what came of the edit. */
async function proof(before: string, { start, end, text }: ReplaceRequest): Promise<ReplaceResult> {
  // Docs stores an edge space that was sent as a no-break space as an ordinary one (F5.15).
  const wanted = before.slice(0, start) + text + before.slice(end);
  // In suggesting mode the old words stay beside the new (F5.29).
  const suggested = [
    before.slice(0, end) + text + before.slice(end),
    before.slice(0, start) + text + before.slice(start),
  ];
  const until = performance.now() + PATIENCE;
  let now = before;
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    now = (await annotatedText())?.getText() ?? now;
    if (now === wanted || suggested.includes(now)) return 'applied';
  }
  return now === before ? 'ignored' : 'changed';
}

/** Puts the user's caret back, moved by what the edit added before it. */
async function restore(
  caret: { readonly start: number; readonly end: number } | null,
  { start, end, text }: ReplaceRequest,
  result: ReplaceResult,
): Promise<void> {
  // After an edit that nothing came of, the range stays selected: a paste by hand then lands on it.
  if (caret === null || result === 'ignored') return;
  const move = (at: number) =>
    at <= start ? at : at >= end ? at + text.length - (end - start) : start + text.length;
  const docs = await annotatedText();
  docs?.setSelection(move(caret.start), move(caret.end));
}
