import { random } from '../random.ts';
import type { App } from './app.ts';
import { erase, insert, selectedText } from './editing.ts';

/** The clipboard: real pastes, a script's pastes, and the runs in which Word puts the old text back (§5.2). */
export function listenToPaste(app: App, editable: HTMLElement, queue: (work: () => void) => void): void {
  const next = random(app.profile.seed + 17);
  let pastes = Math.floor(next() * 3);

  editable.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (event.isTrusted) event.preventDefault();
    if (data === null || (!event.isTrusted && !document.hasFocus()))
      return app.log('paste', '', event.isTrusted, 'ignored');
    if (!event.isTrusted && app.profile.scriptPaste === 'left')
      return app.log('paste', data.getData('text/plain'), false, 'ignored');
    const text = data.getData('text/plain');
    if (!app.hearing) return app.log('paste', text, event.isTrusted, 'dropped');
    event.preventDefault();
    // Taken now: the data is empty once the event is over. Where it lands is decided when it lands.
    const land = () =>
      queue(() => {
        const done = app.hearing && insert(app, 'paste', text);
        app.log('paste', text, event.isTrusted, done ? 'accepted' : 'refused');
        app.caret.reset();
        if (done && app.profile.pasteFlaky && pastes++ % 3 === 0)
          setTimeout(() => {
            app.log('paste', text, event.isTrusted, 'reverted');
            app.model.takeBack();
          }, 250);
      });
    if (event.isTrusted || app.profile.input === 'lenient') land();
    else setTimeout(land, 30 + next() * 90);
  });

  for (const type of ['copy', 'cut'] as const)
    editable.addEventListener(type, (event) => {
      if (!event.isTrusted) return app.log(type, '', false, 'ignored');
      event.preventDefault();
      event.clipboardData?.setData('text/plain', selectedText(app));
      if (type === 'cut' && app.hearing && selectedText(app) !== '') erase(app, () => 0, 1);
      app.log(type, '', true, 'accepted');
    });

  editable.addEventListener('drop', (event) => {
    if (app.profile.input === 'lenient') return;
    event.preventDefault();
    app.log('drop', '', event.isTrusted, 'ignored');
  });
}
