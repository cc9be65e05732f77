import { App } from './app.ts';
import { automation } from './automation.ts';
import { control } from './control.ts';
import { followDomSelection, listenToMouse } from './mouse.ts';
import { makeNoise } from './noise.ts';
import { watchPerformance } from './perf.ts';
import { listenToText } from './text-input.ts';
import { Wire } from './wire.ts';

/** Starts the editor: skeleton at once, text half-way, and only at the end does it hear anything (facts §1.3). */
async function start(): Promise<void> {
  const wire = new Wire();
  const app = new App(await wire.start(), wire);
  const perf = watchPerformance(app.profile);
  if (app.editable !== null) listenToText(app, app.editable);
  listenToMouse(app);
  followDomSelection(app);
  makeNoise(app);
  addEventListener('resize', () => {
    app.pages.refreshWindow();
    app.caret.place();
  });
  app.skeleton.view.addEventListener('scroll', () => app.pages.refreshWindow());
  app.skeleton.view.addEventListener(
    'wheel',
    (event) => {
      if (app.profile.silentScroll) app.pages.scrollTo(app.pages.scrollTop + event.deltaY);
    },
    { passive: true },
  );
  void wire.listen(control(app, perf.report));
  const delay = app.profile.readyDelay;
  setTimeout(() => app.pages.update('text'), delay / 2);
  setTimeout(() => {
    app.ready = true;
    hideLoadingSheet(app);
    app.showSave(app.profile.access === 'A5' ? 'error' : 'saved');
    if (app.profile.renderer === 'R2') app.model.select(app.model.selection.anchor);
    if (!app.model.readOnly) app.focus();
    automation(app, perf);
    wire.report({ kind: 'ready' });
  }, delay);
}

function hideLoadingSheet({ profile, skeleton: { animation } }: App): void {
  if (profile.loadingSheet === 'removed') animation.remove();
  else if (profile.loadingSheet === 'transparent')
    animation.style.cssText += 'opacity:0;pointer-events:none;';
  else animation.style.display = 'none';
}

void start();
