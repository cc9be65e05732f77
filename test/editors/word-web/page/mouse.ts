import { textOf } from '../document.ts';
import type { App } from './app.ts';
import type { Position } from './model.ts';

/** The pointer sets the model's selection by Word's own hit test, two frames later; a script's click counts too (§5.2). */
export function listenToMouse(app: App): void {
  const { view } = app.skeleton;
  let pressed: Position | null = null;

  view.addEventListener('mousedown', (event) => {
    if (event.isTrusted && event.button === 0 && !inField(event.target)) event.preventDefault();
  });
  view.addEventListener(app.profile.caretOn, (event) => {
    if (event.button !== 0 || inField(event.target)) return;
    if (!app.ready || app.dialog) return app.log(event.type, '', event.isTrusted, 'dropped');
    const { clientX, clientY, shiftKey, detail, isTrusted, type } = event;
    afterFrames(2, () => {
      const hit = app.pages.hit(clientX, clientY);
      app.log(type, `${clientX},${clientY}`, isTrusted, hit === null ? 'ignored' : 'accepted');
      if (hit === null) return;
      if (shiftKey) app.model.select(app.model.selection.anchor, hit);
      else if (detail === 2) selectWord(app, hit);
      else app.model.select(hit);
      if (isTrusted) pressed = app.model.selection.anchor;
      comment(app, hit);
    });
    app.focus();
  });

  view.addEventListener('mousemove', (event) => {
    if (event.isTrusted && event.buttons === 1 && pressed !== null) {
      const hit = app.pages.hit(event.clientX, event.clientY);
      if (hit !== null) app.model.select(pressed, hit);
    } else if (
      event.buttons === 0 &&
      event.target instanceof Element &&
      event.target.closest('[class*=Comment]')
    ) {
      const hit = app.pages.hit(event.clientX, event.clientY);
      if (hit !== null) comment(app, hit);
    }
  });
  addEventListener('mouseup', () => {
    pressed = null;
  });

  // A link in the text moves the caret; it never leaves the document.
  view.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  });
  app.skeleton.ribbon.addEventListener('click', (event) => {
    app.log(
      'ribbon',
      (event.target as Element).id,
      event.isTrusted,
      event.isTrusted ? 'accepted' : 'ignored',
    );
  });
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input,textarea') !== null;

function selectWord(app: App, hit: Position): void {
  const paragraph = app.model.paragraph(hit.paraId);
  if (paragraph === undefined) return;
  for (const word of textOf(paragraph).matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    if (word.index <= hit.offset && word.index + word[0].length >= hit.offset)
      app.model.select({ ...hit, offset: word.index }, { ...hit, offset: word.index + word[0].length });
}

/** A click in commented text, or the pointer over it, makes its comment active: the paragraph is rendered again (§8). */
function comment(app: App, { paraId, offset }: Position): void {
  let at = 0;
  let found: string | null = null;
  for (const run of app.model.paragraph(paraId)?.runs ?? []) {
    if (offset >= at && offset < at + run.text.length) found = run.format.comment ?? null;
    at += run.text.length;
  }
  if (found === app.pages.activeComment) return;
  app.pages.activeComment = found;
  app.pages.update('selection');
}

/** Runs `work` after so many animation frames, which a hidden tab does not have. */
export function afterFrames(count: number, work: () => void): void {
  if (count === 0) work();
  else requestAnimationFrame(() => afterFrames(count - 1, work));
}

/** Lenient only: the model follows a DOM selection in page text, five frames and 100 ms later (§5.2). */
export function followDomSelection(app: App): void {
  if (app.profile.input !== 'lenient') return;
  const offsetOf = (node: Node | null, offset: number): Position | null => {
    for (const view of app.pages.views())
      for (const { node: text, at } of view.mapped)
        if (text === node) {
          const inside = at.slice(offset).find((each) => each >= 0);
          const before = at.slice(0, offset).findLast((each) => each >= 0);
          return { paraId: view.slice.paragraph.paraId, offset: inside ?? (before ?? -1) + 1 };
        }
    return null;
  };
  document.addEventListener('selectionchange', () => {
    const wanted = getSelection();
    const [anchor, focus] = [
      offsetOf(wanted?.anchorNode ?? null, wanted?.anchorOffset ?? 0),
      offsetOf(wanted?.focusNode ?? null, wanted?.focusOffset ?? 0),
    ];
    if (anchor === null || focus === null || !app.ready) return;
    afterFrames(5, () => setTimeout(() => app.model.select(anchor, focus), 100));
  });
}
