import { surface } from './surface.ts';
import { nextFrame, wait } from './wait.ts';

/** What the revealer needs to know of the document. Offsets are shares of the whole text, 0 to 1. */
export interface RevealTarget {
  /** The boxes of the passage in the viewport; empty while it is not rendered. */
  boxes(): readonly DOMRect[];
  /** Which part of the text is rendered now. */
  window(): { readonly first: number; readonly last: number } | null;
  /** Where the passage is. */
  readonly at: number;
}

/** Times that a page that is not rendered is looked for: each halves the distance, roughly. */
const TRIES = 8;

/**
 * Scrolls a passage to the middle of the view. Only the scroll position changes: Word's caret stays. Pages far away
 * are not rendered (Word facts 2.5), so the place is guessed from the text and corrected by what appears.
 */
export async function reveal(target: RevealTarget, signal: AbortSignal): Promise<void> {
  for (let nth = 0; nth < TRIES && !signal.aborted; nth++) {
    const view = surface.view();
    if (view === null) return;
    const frame = view.getBoundingClientRect();
    const [box] = target.boxes();
    if (box !== undefined) {
      if (box.top < frame.top || box.bottom > Math.min(frame.bottom, innerHeight))
        view.scrollTop += box.top + box.height / 2 - frame.top - frame.height / 2;
      return;
    }
    const shown = target.window();
    const whole = view.scrollHeight;
    const middle = shown === null ? null : (shown.first + shown.last) / 2;
    const next = middle === null ? target.at * whole : view.scrollTop + (target.at - middle) * whole;
    if (Math.abs(next - view.scrollTop) < 1 && nth > 0) return;
    view.scrollTop = next;
    await nextFrame();
    await wait(250);
  }
}
