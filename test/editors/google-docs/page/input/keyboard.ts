import { offsetAt, rectsFor } from '../truth.ts';
import type { Input } from './input.ts';

const KEY = { backspace: 8, enter: 13, end: 35, home: 36, left: 37, up: 38, right: 39, down: 40, delete: 46 };
const LETTER = { a: 65, y: 89, z: 90 };

/** Commands: everything on the keyboard that is not a character. */
export function onKeydown(input: Input, event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229) return;
  const action = command(input, event);
  if (!action) {
    if (!event.isTrusted) input.log.ignore(event, event.keyCode ? 'no such command' : 'no keyCode');
    return;
  }
  event.preventDefault();
  input.log.accept(event, event.key);
  input.later(action);
}

/** Characters: one event, one character (F5.18). */
export function onKeypress(input: Input, event: KeyboardEvent): void {
  const code = event.charCode || event.keyCode;
  if (!code) return input.log.ignore(event, 'no keyCode');
  if ((event.ctrlKey || event.metaKey) && !event.altKey) return;
  event.preventDefault();
  const text = event.isTrusted && [...event.key].length === 1 ? event.key : String.fromCharCode(code);
  input.log.accept(event, text);
  input.insert(text === '\r' ? '\n' : text, true);
}

function command(input: Input, event: KeyboardEvent): (() => void) | undefined {
  const { editor } = input;
  const { tab } = editor;
  const modified = event.ctrlKey || event.metaKey;
  if (modified && event.keyCode === LETTER.z) return () => editor.travel(event.shiftKey ? 'redo' : 'undo');
  if (modified && event.keyCode === LETTER.y) return () => editor.travel('redo');
  if (modified && event.keyCode === LETTER.a) return () => editor.select(1, bodyEnd(input));
  switch (event.keyCode) {
    case KEY.backspace:
      return () => {
        const start = tab.start === tab.end ? step(input, tab.start, -1) : tab.start;
        input.replace(start, tab.end, '', true);
      };
    case KEY.delete:
      return () => {
        const end = tab.start === tab.end ? step(input, tab.end, 1) : tab.end;
        input.replace(tab.start, end, '', true);
      };
    case KEY.enter: {
      const text = modified ? '\u000c' : event.shiftKey ? '\u000b' : '\n';
      return () => input.replace(tab.start, tab.end, text, true);
    }
    case KEY.left:
    case KEY.right: {
      const by = event.keyCode === KEY.left ? -1 : 1;
      return () => {
        const { anchor, focus } = tab.selection;
        const to = event.shiftKey || anchor === focus ? step(input, focus, by) : by < 0 ? tab.start : tab.end;
        move(input, to, event.shiftKey);
      };
    }
    case KEY.up:
    case KEY.down:
      return () => move(input, vertical(input, event.keyCode === KEY.up ? -1 : 1), event.shiftKey);
    case KEY.home:
      return () => move(input, modified ? 1 : paragraphEdge(input, -1), event.shiftKey);
    case KEY.end:
      return () => move(input, modified ? bodyEnd(input) : paragraphEdge(input, 1), event.shiftKey);
    default:
      return undefined;
  }
}

function move(input: Input, to: number, extend: boolean): void {
  input.editor.select(extend ? input.editor.tab.selection.anchor : to, to);
  input.scroller.reveal(to, to);
}

/** One character on, never into the middle of a surrogate pair. */
function step(input: Input, from: number, by: 1 | -1): number {
  const { text } = input.editor.tab.raw;
  const to = Math.max(1, Math.min(bodyEnd(input), from + by));
  const inside = /[\udc00-\udfff]/.test(text[to] ?? '') && /[\ud800-\udbff]/.test(text[to - 1] ?? '');
  return inside ? to + by : to;
}

function bodyEnd(input: Input): number {
  const { text } = input.editor.tab.raw;
  const tail = text.indexOf('\u0003', 1);
  return (tail < 0 ? text.length : tail) - 1;
}

function paragraphEdge(input: Input, side: 1 | -1): number {
  const { raw, selection } = input.editor.tab;
  if (side === 1) {
    const next = raw.text.indexOf('\n', selection.focus);
    return next < 0 ? raw.text.length - 1 : next;
  }
  return Math.max(...raw.starts.filter((start) => start <= selection.focus), 1);
}

function vertical(input: Input, by: 1 | -1): number {
  const { editor, scroller } = input;
  const { focus } = editor.tab.selection;
  const box =
    rectsFor(editor, scroller.view, focus, focus + 1)[0] ??
    rectsFor(editor, scroller.view, focus - 1, focus)[0];
  if (!box) return step(input, focus, by);
  const y = by < 0 ? box.top - box.height * 0.4 : box.top + box.height * 1.5;
  return offsetAt(editor, scroller.view, box.left, y) ?? focus;
}
