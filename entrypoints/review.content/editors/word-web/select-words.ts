import type { Span } from '../../../../analyzers/text.ts';
import { becomes } from './becomes.ts';
import { click } from './click.ts';
import { countSteps } from './count-steps.ts';
import { press } from './press.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { selectedSpan } from './selected-span.ts';
import { nextFrame } from './wait.ts';

/** How long Word may take to show a selection, in milliseconds. */
const SELECTING = 400;

/**
 * Makes Word select exactly these words of a paragraph: with the mouse, and where Word's hit test lands beside the edge
 * of a letter once more, with the arrow keys for the last bit.
 *
 * @param find the paragraph as it is rendered now; Word renders it anew with every selection.
 * @returns whether Word itself shows these words, and no others, as selected.
 */
export async function selectWords(
  find: () => RenderedParagraph | undefined,
  span: Span,
  editable: HTMLElement,
): Promise<boolean> {
  const text = find()?.text;
  if (text === undefined) return false;
  const selected = (): Span | null => {
    const now = find();
    return now?.text === text ? selectedSpan(now) : null;
  };
  const isRight = (): boolean => {
    const now = selected();
    return now?.start === span.start && now.end === span.end;
  };
  const point = async (at: number, side: 'before' | 'after', extend: boolean): Promise<boolean> => {
    const now = find();
    if (now?.text !== text || !click(now, at, side, extend)) return false;
    // Word's hit test takes two frames (Word facts 3.2), and then the nodes are new ones.
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    return true;
  };

  if (!(await point(span.start, 'before', false))) return false;
  if (!(await point(span.end - 1, 'after', true))) return false;
  if (await becomes(isRight, SELECTING)) return true;

  const beside = selected()?.start ?? span.start;
  if (Math.abs(beside - span.start) > 2 || !(await point(span.start, 'before', false))) return false;
  const back = beside > span.start;
  for (
    let step = countSteps(text, Math.min(beside, span.start), Math.max(beside, span.start));
    step > 0;
    step--
  )
    if (!press(editable, back ? 'ArrowLeft' : 'ArrowRight')) return false;
  for (let step = countSteps(text, span.start, span.end); step > 0; step--)
    if (!press(editable, 'ArrowRight', true)) return false;
  return becomes(isRight, SELECTING);
}
