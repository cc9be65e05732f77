import type { App } from './app.ts';
import { erase, insert } from './editing.ts';
import { listenToKeys } from './keyboard.ts';
import { characterBefore } from './movement.ts';
import { listenToPaste } from './paste.ts';

/** How long after a key its input may come and still count as typed. */
const KEY_TIME = 250;

/** Everything that brings text into the editable, and the one question: did a person do it? (§5.2) */
export function listenToText(app: App, editable: HTMLElement): void {
  const lenient = app.profile.input === 'lenient';
  let keyAt = -Infinity;
  let announced = false;
  // Chromium's own compositionend is not trusted; the input before it is.
  let composed = false;
  const waiting: (() => void)[] = [];

  listenToKeys(app, editable, () => {
    keyAt = performance.now();
  });

  editable.addEventListener('beforeinput', (event) => {
    announced = event.isTrusted;
    if (!event.isTrusted) return app.log('beforeinput', event.inputType, false, 'ignored');
    if (app.composing || event.inputType.includes('Composition')) return;
    if (event.inputType === 'insertFromDrop') return drop(event);
    // Firefox announces what execCommand does as well; a person's text has a key just before it, or none and Chromium's
    // own announcement (an emoji picker, dictation, a test runner's insertText).
    const typed = performance.now() - keyAt < KEY_TIME || !FIREFOX;
    if (!typed) return;
    keyAt = -Infinity;
    event.preventDefault();
    announced = false;
    if (!app.hearing) return app.log('beforeinput', event.data ?? event.inputType, true, 'dropped');
    const done = event.inputType.startsWith('insert')
      ? insert(app, 'typing', event.data ?? '')
      : event.inputType.startsWith('delete')
        ? erase(app, characterBefore, -1)
        : event.inputType === 'historyUndo'
          ? app.model.undo()
          : false;
    app.log('beforeinput', event.data ?? event.inputType, true, done ? 'accepted' : 'refused');
    app.caret.reset();
  });

  editable.addEventListener('input', (raw) => {
    const event = raw as InputEvent;
    if (!event.isTrusted) return app.log('input', event.inputType ?? '', false, 'ignored');
    // The browser has changed the proxy by itself: composition, or execCommand by somebody's script.
    app.guard.forgive(editable);
    if (app.composing) {
      composed = true;
      return;
    }
    const byScript = !announced || FIREFOX;
    announced = false;
    if (lenient && byScript && app.hearing && document.hasFocus() && document.activeElement === editable) {
      const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
      const done = event.inputType.startsWith('delete')
        ? erase(app, characterBefore, -1)
        : insert(app, 'replace', text);
      app.log('execCommand', `${event.inputType} ${text}`, true, done ? 'accepted' : 'refused');
      app.caret.reset();
      if (editable === app.skeleton.pages) app.pages.renderAll();
      return;
    }
    app.log('execCommand', `${event.inputType} ${event.data ?? ''}`, true, 'reverted');
    // It looks as if it worked; then Word hydrates the old text, twice (facts §3.2).
    for (const delay of [300, 1200])
      setTimeout(() => {
        app.caret.reset();
        app.pages.renderAll();
      }, delay);
  });

  editable.addEventListener('compositionstart', () => {
    app.composing = true;
    app.caret.composing = true;
    composed = false;
  });
  editable.addEventListener('compositionend', (event) => {
    app.guard.forgive(editable);
    app.composing = false;
    app.caret.composing = false;
    const done = app.hearing && composed && event.data !== '' && insert(app, 'typing', event.data);
    app.log('composition', event.data, composed, done ? 'accepted' : 'dropped');
    app.caret.reset();
    if (editable === app.skeleton.pages) app.pages.renderAll();
    for (const work of waiting.splice(0)) work();
  });

  function drop(event: InputEvent): void {
    event.preventDefault();
    const text = event.dataTransfer?.getData('text/plain') ?? event.data ?? '';
    const done = lenient && app.hearing && insert(app, 'drop', text);
    app.log('drop', text, event.isTrusted, done ? 'accepted' : 'ignored');
  }

  listenToPaste(app, editable, (work) => {
    if (!app.composing) return work();
    app.log('paste', 'while composing', true, 'queued');
    waiting.push(work);
  });
}

/** Only for what browsers tell apart differently; see `beforeinput`. */
const FIREFOX = navigator.userAgent.includes('Firefox');
