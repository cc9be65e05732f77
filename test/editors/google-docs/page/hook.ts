import type { Mode } from '../config.ts';
import type { AnnotatedTextApi } from './api.ts';
import type { Editor } from './editor.ts';
import type { Surface } from './input/surface.ts';
import { lineAt } from './layout/geometry.ts';
import type { Log } from './log.ts';
import { locate } from './model/raw.ts';
import { showTab } from './tabs.ts';
import { isRendered, rectsFor } from './truth.ts';
import type { Scroller } from './view/scroll.ts';
import type { View } from './view/view.ts';

/** The parts behind the test hook; those of the view come when the editor has booted. */
export interface HookParts {
  readonly editor: Editor;
  readonly log: Log;
  readonly requester: unknown;
  readonly flagReads: number;
  view?: View;
  scroller?: Scroller;
  surface?: Surface;
  api?: AnnotatedTextApi;
}

/** `window.__standin`, for tests only (section 12). */
export type StandinHook = ReturnType<typeof makeHook>;

/** Puts the hook on the window, where an enumeration does not find it. */
export function installHook(parts: HookParts): HookParts {
  Object.defineProperty(window, '__standin', { value: makeHook(parts), enumerable: false });
  return parts;
}

function makeHook(parts: HookParts) {
  const { editor, log, requester, flagReads } = parts;
  const view = () => {
    if (!parts.view) throw new Error('the editor has not booted yet');
    return parts.view;
  };
  return {
    config: editor.config,
    requester,
    flagReads,
    log: log.entries,
    /** The raw text of the open tab, as `getText()` gives it. */
    model: () => editor.tab.raw.text,
    selection: () => ({ start: editor.tab.start, end: editor.tab.end }),
    tab: () => editor.tab.id,
    mode: () => editor.mode,
    zoom: () => editor.zoom,
    undoDepth: () => editor.tab.undoDepth,
    /** Styles of the model from `start` to `end`, one a run. */
    styles: (start: number, end: number) => stylesOf(editor, start, end),
    rectsFor: (start: number, end: number) => rectsFor(editor, view(), start, end),
    isRendered: (offset: number) => parts.view !== undefined && isRendered(editor, parts.view, offset),
    pageCount: () => editor.layout.tiles.length,
    /** Which page or tile an offset is on, counted from 0. */
    pageOf: (offset: number) => {
      const place = locate(editor.tab.raw, editor.tab.paragraphs, offset);
      return lineAt(editor.layout, place.paragraph, place.index)?.[0] ?? -1;
    },
    scrollToOffset: (offset: number) => {
      const place = locate(editor.tab.raw, editor.tab.paragraphs, offset);
      const found = lineAt(editor.layout, place.paragraph, place.index);
      if (!found) return;
      const { scroller } = view().tree;
      scroller.scrollTop =
        view().tileOrigin(found[0]).top + found[1].y * editor.zoom - scroller.clientHeight / 3;
    },
    remoteEdit: (at: number, deleteCount: number, text: string) =>
      editor.remoteEdit({ start: at, end: at + deleteCount, text }),
    setMode: (mode: Mode) => editor.setMode(mode),
    setZoom: (zoom: number) => editor.setZoom(zoom),
    switchTab: (id: string) => showTab(editor, id),
    /** As a user's click would: selection and focus in the text. */
    placeCaret: (start: number, end = start) => {
      editor.gainCaret();
      parts.surface?.focus();
      editor.select(start, end);
    },
    /** Waits until what was sent has landed and has been painted. */
    settle: async () => {
      await new Promise((resolve) => window.setTimeout(resolve, editor.config.applyMs + 5));
      for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    /** Puts the document back as it was loaded. */
    reset: () => editor.reset(),
    get removedForeignNodes() {
      return parts.view?.removedForeignNodes ?? 0;
    },
    get scrollWrites() {
      return parts.scroller?.writes ?? [];
    },
    get apiCalls() {
      return parts.api?.calls ?? [];
    },
    get setSelections() {
      return parts.api?.selections ?? [];
    },
  };
}

function stylesOf(editor: Editor, start: number, end: number) {
  const { tab } = editor;
  return tab.paragraphs.flatMap((paragraph, i) => {
    let at = tab.raw.starts[i] ?? 0;
    return paragraph.rich.runs.flatMap((run) => {
      const [from, to] = [Math.max(at, start), Math.min(at + run.length, end)];
      at += run.length;
      return to > from ? [{ text: tab.raw.text.slice(from, to), ...run.style }] : [];
    });
  });
}
