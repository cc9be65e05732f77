import { textOf } from '../document.ts';
import type { App } from './app.ts';
import { type Position, Refused } from './model.ts';

/** Puts text at the model's selection; false when the document refused. */
export function insert(app: App, label: string, text: string): boolean {
  const { from, to } = app.model.ordered();
  return write(app, label, from, to, text);
}

/** Deletes the selection, or so many characters before (negative) or after the caret. */
export function erase(app: App, reach: (text: string, offset: number) => number, direction: -1 | 1): boolean {
  let { from, to } = app.model.ordered();
  if (from.paraId === to.paraId && from.offset === to.offset) {
    const index = app.model.index(from.paraId);
    const text = textOf(app.model.main[index] as never);
    const length = reach(text, from.offset);
    const neighbour = app.model.main[index + direction];
    if (length > 0)
      [from, to] =
        direction < 0
          ? [{ ...from, offset: from.offset - length }, to]
          : [from, { ...to, offset: to.offset + length }];
    else if (neighbour === undefined || neighbour.cell !== undefined) return false;
    else if (direction < 0) from = { paraId: neighbour.paraId, offset: textOf(neighbour).length };
    else to = { paraId: neighbour.paraId, offset: 0 };
  }
  return write(app, 'typing', from, to, '');
}

/** The selection's text, paragraphs as lines, as the clipboard gets it. */
export function selectedText(app: App): string {
  const { from, to } = app.model.ordered();
  const [first, last] = [app.model.index(from.paraId), app.model.index(to.paraId)];
  return app.model.main
    .slice(first, last + 1)
    .map((paragraph, index, all) =>
      textOf(paragraph).slice(
        index === 0 ? from.offset : 0,
        index === all.length - 1 ? to.offset : undefined,
      ),
    )
    .join('\n');
}

function write(app: App, label: string, from: Position, to: Position, text: string): boolean {
  try {
    app.model.replace(label, from, to, text);
    app.caret.reveal();
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return false;
  }
}
