import { textOf } from '../document.ts';
import type { App } from './app.ts';
import { erase, insert } from './editing.ts';
import { characterAfter, characterBefore, moved } from './movement.ts';

/** Keys of the editable. Untrusted ones may move the selection and nothing more (§5.2). */
export function listenToKeys(app: App, editable: HTMLElement, typed: () => void): void {
  editable.addEventListener('keydown', (event) => {
    const verdict = press(app, event);
    if (verdict === 'accepted') event.preventDefault();
    if (verdict === 'character') typed();
    else if (!MODIFIERS.has(event.key)) app.log('keydown', event.key, event.isTrusted, verdict);
    if (verdict !== 'character') app.caret.reset();
  });
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']);

function press(app: App, event: KeyboardEvent): 'accepted' | 'ignored' | 'dropped' | 'character' {
  const { key, isTrusted } = event;
  const command = event.ctrlKey || event.metaKey;
  if (event.isComposing || key === 'Process') return 'ignored';
  if (!app.ready || app.dialog) {
    if (isTrusted) event.preventDefault();
    return 'dropped';
  }
  if (command && key.toLowerCase() === 'a') return selectAll(app);
  const target = moved(app, key, command);
  if (target !== null) {
    app.model.select(event.shiftKey ? app.model.selection.anchor : target, target);
    app.caret.reveal();
    return 'accepted';
  }
  if (!isTrusted || app.model.readOnly) return 'ignored';
  if (command) {
    const name = `${event.shiftKey ? 'shift+' : ''}${key.toLowerCase()}`;
    if (name === 'z') app.model.undo();
    else if (name === 'y' || name === 'shift+z') app.model.redo();
    else return 'ignored';
    return 'accepted';
  }
  if (key === 'Enter') insert(app, 'typing', event.shiftKey ? '\v' : '\r');
  else if (key === 'Tab') insert(app, 'typing', '\t');
  else if (key === 'Backspace') erase(app, characterBefore, -1);
  else if (key === 'Delete') erase(app, characterAfter, 1);
  else return [...key].length === 1 ? 'character' : 'ignored';
  return 'accepted';
}

function selectAll(app: App): 'accepted' {
  const [first, last] = [app.model.main[0], app.model.main.at(-1)];
  if (first !== undefined && last !== undefined)
    app.model.select(
      { paraId: first.paraId, offset: 0 },
      { paraId: last.paraId, offset: textOf(last).length },
    );
  return 'accepted';
}
