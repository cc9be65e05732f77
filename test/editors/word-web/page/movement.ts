import { textOf } from '../document.ts';
import type { App } from './app.ts';
import type { Position } from './model.ts';

/** Where a key moves the caret to; null when the key moves nothing. */
export function moved(app: App, key: string, whole: boolean): Position | null {
  const { model } = app;
  const at = model.selection.focus;
  const index = model.index(at.paraId);
  const text = textOf(model.main[index] ?? (model.main[0] as never));
  const end = (place: number): Position => {
    const paragraph = model.main[place];
    return {
      paraId: paragraph?.paraId ?? at.paraId,
      offset: paragraph === undefined ? 0 : textOf(paragraph).length,
    };
  };
  const start = (place: number): Position => ({ paraId: model.main[place]?.paraId ?? at.paraId, offset: 0 });
  switch (key) {
    case 'Home':
      return whole ? start(0) : lineEdge(app, at, 'start');
    case 'End':
      return whole ? end(model.main.length - 1) : lineEdge(app, at, 'end');
    case 'ArrowLeft':
      if (at.offset === 0) return index > 0 ? end(index - 1) : at;
      return {
        ...at,
        offset: at.offset - (whole ? wordBefore(text, at.offset) : characterBefore(text, at.offset)),
      };
    case 'ArrowRight':
      if (at.offset >= text.length) return index < model.main.length - 1 ? start(index + 1) : at;
      return {
        ...at,
        offset: at.offset + (whole ? wordAfter(text, at.offset) : characterAfter(text, at.offset)),
      };
    case 'ArrowUp':
    case 'ArrowDown': {
      const rect = app.pages.caret(at);
      const step = key === 'ArrowUp' ? -0.6 : 1.6;
      return rect === null ? at : (app.pages.hit(rect.left, rect.top + rect.height * step) ?? at);
    }
    default:
      return null;
  }
}

/** Start or end of the visual line, as far as boxes tell. */
function lineEdge(app: App, at: Position, edge: 'start' | 'end'): Position {
  const rect = app.pages.caret(at);
  const view = app.skeleton.view.getBoundingClientRect();
  if (rect === null) return { ...at, offset: edge === 'start' ? 0 : Infinity };
  const hit = app.pages.hit(edge === 'start' ? view.left : view.right, rect.top + rect.height / 2);
  return hit?.paraId === at.paraId ? hit : at;
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Length of the character, as a reader counts characters, before an offset. */
export const characterBefore = (text: string, offset: number): number =>
  [...graphemes.segment(text.slice(0, offset))].at(-1)?.segment.length ?? 0;

export const characterAfter = (text: string, offset: number): number =>
  [...graphemes.segment(text.slice(offset, offset + 40))][0]?.segment.length ?? 0;

const wordBefore = (text: string, offset: number): number =>
  /\S*\s*$/.exec(text.slice(0, offset))?.[0].length || 1;

const wordAfter = (text: string, offset: number): number =>
  /^\S*\s*/.exec(text.slice(offset))?.[0].length || 1;
