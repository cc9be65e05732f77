import type { App } from './app.ts';

/** What goes on in the frame all day without meaning anything (§11). */
export function makeNoise(app: App): void {
  if (!app.profile.noise) return;
  let ticks = 0;
  setInterval(() => {
    ticks++;
    app.guard.own(() => {
      app.skeleton.ribbon.querySelector('#Bold')?.setAttribute('aria-pressed', String(ticks % 2 === 0));
      app.skeleton.ribbon.querySelector('#ShowCommentsTopBar')?.setAttribute('data-tick', String(ticks));
    });
  }, 1000);

  // In the capture phase on window: nothing further down hears these keys.
  addEventListener(
    'keydown',
    (event) => {
      const swallowed =
        ['Escape', 'Tab', 'F7'].includes(event.key) ||
        (event.altKey && event.key === 'F10') ||
        (event.ctrlKey && event.key === 'F6');
      const editable = app.editable;
      if (swallowed && !(editable !== null && event.target === editable)) event.stopPropagation();
    },
    true,
  );

  // Focus that falls to the body goes back to the proxy.
  addEventListener('focusout', () => {
    setTimeout(() => {
      if (app.ready && document.activeElement === document.body && document.hasFocus()) app.focus();
    }, 50);
  });

  if (app.profile.coauthorEvery > 0)
    setInterval(() => {
      const here = app.model.index(app.model.selection.focus.paraId);
      const index = app.profile.coauthorInSameParagraph ? here : (here + 1) % app.model.main.length;
      const paragraph = app.model.main[index];
      if (paragraph !== undefined) app.model.remote(paragraph.paraId, 0, 'Samen ');
    }, app.profile.coauthorEvery * 1000);
}
