import { offsetAt } from '../truth.ts';
import { isOwn } from '../view/nodes.ts';
import type { Input } from './input.ts';

const WORD = /[\p{L}\p{N}\p{M}'’]/u;

/** Clicks and drags in the text (R10.2). A press on something that is not the editor's is left alone. */
export function listenToMouse(input: Input): void {
  const { editor, scroller, surface, log } = input;
  const { view } = scroller;
  let dragging = false;
  const at = (event: MouseEvent) => offsetAt(editor, view, event.clientX, event.clientY);

  view.tree.scroller.addEventListener('mousedown', (event) => {
    if (!isOwn(event.target) || event.button !== 0) return;
    // The scroll bar is no text.
    if (event.target === view.tree.scroller && event.offsetX > view.tree.scroller.clientWidth) return;
    const offset = at(event);
    if (offset === undefined) return;
    event.preventDefault();
    log.accept(event);
    editor.gainCaret();
    surface.focus();
    if (event.detail === 2) {
      const { text } = editor.tab.raw;
      let [start, end] = [offset, offset];
      while (start > 0 && WORD.test(text[start - 1] ?? '')) start--;
      while (WORD.test(text[end] ?? '')) end++;
      editor.select(start, end);
      return;
    }
    editor.select(event.shiftKey ? editor.tab.selection.anchor : offset, offset);
    dragging = true;
  });
  document.addEventListener('mousemove', (event) => {
    if (!dragging) return;
    const offset = at(event);
    if (offset !== undefined) editor.select(editor.tab.selection.anchor, offset);
  });
  document.addEventListener('mouseup', (event) => {
    if (!dragging) return;
    dragging = false;
    const offset = at(event);
    if (offset !== undefined && event.detail < 2) editor.select(editor.tab.selection.anchor, offset);
  });
}
