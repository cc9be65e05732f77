import { plainText, type Story, textOf, type WordDocument } from '../document.ts';
import type { Box, Command, ModelReport, SelectionReport } from '../protocol.ts';
import type { App } from './app.ts';
import { showColleague } from './colleague.ts';
import { selectedText } from './editing.ts';

/** The things a test may ask of the page (§12). Each is a method of the site object of the same name. */
export function control(app: App, perf: () => unknown): (command: Command) => unknown {
  const deeds: Record<string, (...args: never[]) => unknown> = {
    sync: () => true,
    settled: async () => {
      const from = performance.now();
      const isStill = () => app.skeleton.pages.getAnimations().length === 0;
      while (!(app.ready && app.pages.settled && isStill()) && performance.now() - from < 5000)
        await pause(20);
      await pause(20);
      return app.pages.settled;
    },
    model: () => modelReport(app),
    undo: () => ({
      undo: app.model.undoStack.map((step) => step.label),
      redo: app.model.redoStack.map((step) => step.label),
    }),
    selection: () => selectionReport(app),
    geometry: (start: number, end: number, story: string) => geometry(app, start, end, story),
    select: (start: number, end: number) => {
      const [from, to] = [positionAt(app, start), positionAt(app, end)];
      app.model.select(from, to);
      app.caret.reveal();
    },
    reveal: (start: number) => {
      const { paraId } = positionAt(app, start);
      app.pages.scrollTo(app.pages.pageOf(paraId) * 1142 * app.pages.zoom);
    },
    remoteEdit: (at: number, text: string) => {
      const { paraId, offset } = positionAt(app, at);
      app.model.remote(paraId, offset, text);
      showColleague(app, { paraId, offset });
    },
    open: (source: WordDocument) => {
      app.model.open(source);
      app.pages.restart();
    },
    setMode: (mode: 'edit' | 'view' | 'review') => setMode(app, mode),
    dialog: (open: boolean) => {
      app.dialog = open;
      app.skeleton.liveDialog.style.display = open ? 'block' : 'none';
    },
    zoom: (percent: number) => app.pages.setZoom(percent),
    scrollTo: (top: number) => app.pages.scrollTo(top),
    ribbon: (collapsed: boolean) =>
      app.guard.own(() => {
        app.skeleton.ribbon.style.height = collapsed ? '40px' : '140px';
        app.caret.place();
      }),
    pane: (name: 'comments' | 'navigation', open: boolean) =>
      app.guard.own(() => {
        app.skeleton[name].style.display = open ? 'block' : 'none';
        app.caret.place();
      }),
    focus: () => app.focus(),
    perf,
  };
  return ({ name, args }) => {
    const deed = deeds[name];
    if (deed === undefined) throw new Error(`No such command: ${name}`);
    return deed(...(args as never[]));
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function setMode(app: App, mode: 'edit' | 'view' | 'review'): void {
  app.model.readOnly = mode === 'view';
  app.model.author = mode === 'review' ? 'Ik' : null;
  app.guard.own(() => {
    const { proxy } = app.skeleton;
    if (mode === 'view') proxy?.setAttribute('aria-readonly', 'true');
    else proxy?.removeAttribute('aria-readonly');
    proxy?.setAttribute('contenteditable', String(mode !== 'view'));
    if (app.profile.readOnlyProxy === 'missing' && proxy !== null)
      if (mode === 'view') proxy.remove();
      else app.skeleton.view.append(proxy);
    if (app.editable === app.skeleton.pages)
      app.skeleton.pages.setAttribute('contenteditable', String(mode !== 'view'));
  });
  app.showMode();
}

function modelReport(app: App): ModelReport {
  const stories = app.model.stories.map((story) => {
    const { text, starts } = plainText(story.paragraphs, app.profile.cellEnd);
    return {
      id: story.id,
      kind: story.kind,
      text,
      paragraphs: story.paragraphs.map((paragraph, index) => ({
        paraId: paragraph.paraId,
        localId: paragraph.localId,
        start: starts[index] ?? 0,
        text: textOf(paragraph),
        kind:
          paragraph.cell !== undefined
            ? ('cell' as const)
            : paragraph.heading > 0
              ? ('heading' as const)
              : paragraph.list !== undefined
                ? ('list' as const)
                : ('body' as const),
      })),
    };
  });
  return { name: app.model.source.name, stories, hash: hash(app.model.stories) };
}

/** FNV-1a over everything that the stories hold. */
function hash(stories: readonly Story[]): string {
  let value = 0x811c9dc5;
  for (const char of JSON.stringify(stories)) {
    value ^= char.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16);
}

/** The paragraph and offset at an offset of the main story's text. */
function positionAt(app: App, at: number): { paraId: number; offset: number } {
  const { starts } = plainText(app.model.main, app.profile.cellEnd);
  const index = Math.max(
    0,
    starts.findLastIndex((start) => start <= at),
  );
  const paragraph = app.model.main[index];
  const offset = Math.min(at - (starts[index] ?? 0), paragraph === undefined ? 0 : textOf(paragraph).length);
  return { paraId: paragraph?.paraId ?? 0, offset };
}

function geometry(app: App, start: number, end: number, story = 'main'): Box[] {
  if (story !== 'main') return [];
  const { starts } = plainText(app.model.main, app.profile.cellEnd);
  return app.model.main.flatMap((paragraph, index) => {
    const [from, to] = [start - (starts[index] ?? 0), end - (starts[index] ?? 0)];
    if (to <= 0 || from >= textOf(paragraph).length) return [];
    return app.pages
      .rects(paragraph.paraId, Math.max(from, 0), to)
      .map(({ left, top, width, height }) => ({ left, top, width, height }));
  });
}

function selectionReport(app: App): SelectionReport {
  const { starts } = plainText(app.model.main, app.profile.cellEnd);
  const { from, to } = app.model.ordered();
  const at = (position: { paraId: number; offset: number }) =>
    (starts[app.model.index(position.paraId)] ?? 0) + position.offset;
  const focused = document.hasFocus() && document.activeElement === app.editable;
  return { start: at(from), end: at(to), text: selectedText(app), focused };
}
