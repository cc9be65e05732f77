import type { Span } from '../../../../analyzers/text.ts';
import { characterBox } from './character-box.ts';
import { click } from './click.ts';
import { isRightToLeft } from './is-right-to-left.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { selectedSpan } from './selected-span.ts';
import { surface } from './surface.ts';

/** The user's caret (`start === end`) or selection in one paragraph. */
export interface Caret extends Span {
  readonly paraid: string;
}

/**
 * Where the user's caret is, as far as the page shows it: what is painted as selected, else the browser's caret in
 * a live paragraph, else the place of the proxy, which Word keeps over its caret. `null` when it cannot be known.
 */
export function findCaret(shown: readonly RenderedParagraph[]): Caret | null {
  for (const rendered of shown) {
    const span = selectedSpan(rendered);
    if (span !== null) return { paraid: rendered.paraid, ...span };
  }
  const { anchorNode, anchorOffset } = getSelection() ?? { anchorNode: null, anchorOffset: 0 };
  for (const { paraid, pieces } of shown)
    for (const piece of pieces)
      if (piece.node === anchorNode) {
        const at = piece.at + Math.min(piece.length, Math.max(0, anchorOffset - piece.from));
        return { paraid, start: at, end: at };
      }
  const box = surface.proxy()?.getBoundingClientRect();
  if (box === undefined || box.height === 0) return null;
  const y = box.top + box.height / 2;
  const rendered = shown.find(({ elements }) =>
    elements.some((element) => {
      const own = element.getBoundingClientRect();
      return own.top <= y && y <= own.bottom && own.left - 1 <= box.left && box.left <= own.right + 1;
    }),
  );
  const at = rendered === undefined ? -1 : offsetAt(rendered, box.left, y);
  return rendered === undefined || at === -1 ? null : { paraid: rendered.paraid, start: at, end: at };
}

/** Puts Word's caret or selection back. Does nothing when the place is out of sight. */
export function restoreCaret(caret: Caret, shown: readonly RenderedParagraph[]): void {
  const rendered = shown.find(({ paraid }) => paraid === caret.paraid);
  if (rendered === undefined) return;
  const toward = (at: number, extend: boolean): boolean =>
    at < rendered.text.length
      ? click(rendered, at, 'before', extend)
      : click(rendered, at - 1, 'after', extend);
  if (toward(caret.start, false) && caret.end > caret.start) toward(caret.end, true);
}

/** The boundary between characters that is nearest to `x` on the line at `y`. */
function offsetAt(rendered: RenderedParagraph, x: number, y: number): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = 0; at < rendered.text.length; at++) {
    const found = characterBox(rendered, at);
    if (found === null || y < found.box.top || y > found.box.bottom) continue;
    const isRtl = isRightToLeft(rendered.text.charAt(at), found.element);
    for (const [edge, offset] of [
      [isRtl ? found.box.right : found.box.left, at],
      [isRtl ? found.box.left : found.box.right, at + 1],
    ] as const)
      if (Math.abs(edge - x) < distance) {
        distance = Math.abs(edge - x);
        best = offset;
      }
  }
  return distance < 20 ? best : -1;
}
