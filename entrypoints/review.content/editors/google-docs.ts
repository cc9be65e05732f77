import type { Span, Text } from '../../../analyzers/text.ts';
import { openOverlay } from '../overlay.ts';
import { untilPresent } from '../until-present.ts';
import type { Editor, Mark, Outcome } from './editor.ts';
import { docsAddress } from './google-docs/address.ts';
import { openDocsBridge } from './google-docs/docs-bridge.ts';
import { openDocsReader, type Source } from './google-docs/docs-reader.ts';
import { type Box, type Drawing, readDrawing } from './google-docs/drawing.ts';
import type { Ink } from './google-docs/ink.ts';
import { type InkDocument, inkDocument } from './google-docs/ink-document.ts';
import { mayWrite } from './google-docs/may-write.ts';
import { createMeasure } from './google-docs/measure.ts';
import { watch } from './google-docs/watch.ts';

/** The element whose `scrollTop` moves (Docs facts F2.2). */
const SCROLLER = '.kix-appview-editor';

/**
 * Google Docs. Its text is on a canvas: it is read from the editor's own annotated text, and marks are drawn over the
 * places that its annotation layer gives.
 *
 * @returns `null` on a page that is not one document. Waits for the editor to appear; ends with `signal`.
 */
export async function openGoogleDocs(signal: AbortSignal): Promise<Editor | null> {
  if (location.hostname !== 'docs.google.com' || docsAddress(location) === null) return null;
  const scroller = await untilPresent(SCROLLER, signal);
  return scroller === null ? null : review(scroller, signal);
}

function review(scroller: Element, signal: AbortSignal): Editor {
  const bridge = openDocsBridge(signal);
  const reader = openDocsReader(scroller, bridge, signal);
  const overlay = openOverlay(scroller);
  const measure = createMeasure();
  const inks = new Map<string, Ink>();
  const listeners = new Set<() => void>();

  let text: Text | null = null;
  let source: Source = 'drawn';
  let document: InkDocument | null = null;
  let drawing: Drawing | null = null;
  let marks: readonly Mark[] = [];

  const boxes = (start: number, end: number): Box[] => {
    if (document === null) return [];
    drawing ??= readDrawing(scroller, document, measure);
    const range = document.range(start, end);
    return range === null ? [] : drawing.boxes(range.from, range.to);
  };
  const draw = () => {
    drawing = null;
    overlay.draw(marks.map(({ group, start, end }) => ({ group, boxes: boxes(start, end) })));
  };
  const changed = () => {
    for (const listener of listeners) listener();
  };

  watch({
    scroller,
    ignore: overlay.host,
    onDrawn() {
      if (marks.length > 0) draw();
      else drawing = null;
      changed();
    },
    onTick: changed,
    signal,
  });

  const rects = ({ start, end }: Span): DOMRect[] =>
    boxes(start, end).map(({ left, top, width, height }) => new DOMRect(left, top, width, height));

  return {
    name: 'google-docs',
    get documentId() {
      return docsAddress(location)?.id ?? '';
    },
    area: scroller,
    get partial() {
      return source === 'drawn';
    },
    async read() {
      const answer = await reader.read();
      if ('refused' in answer) {
        text = null;
        document = null;
        return answer;
      }
      source = answer.source;
      if (answer.text.revision !== text?.revision) {
        text = answer.text;
        document = inkDocument(text, inks);
        drawing = null;
      }
      return text;
    },
    selfCheck: null,
    writable: () => source === 'editor' && mayWrite(),
    paint(next) {
      marks = next;
      draw();
    },
    precision: 'word',
    rects,
    handles: rects,
    async replace(edit, revision): Promise<Outcome> {
      if (source !== 'editor' || !mayWrite()) return { kind: 'refused', why: 'read-only' };
      if (revision !== text?.revision) return { kind: 'stale' };
      switch (await bridge.replace(edit)) {
        case 'applied':
          return { kind: 'applied' };
        case 'stale':
          return { kind: 'stale' };
        case 'ignored':
          return { kind: 'refused', why: 'ignored' };
        case 'unavailable':
          return { kind: 'refused', why: 'unsupported' };
        default:
          return { kind: 'unverified' };
      }
    },
    reveal({ start, end }) {
      const [first] = boxes(start, end);
      const view = scroller.getBoundingClientRect();
      if (first === undefined) void bridge.select(start, end);
      else if (first.top < view.top || first.top + first.height > view.bottom) {
        scroller.scrollBy({ top: first.top - view.top - view.height / 3, behavior: 'instant' });
      }
    },
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
    close() {
      listeners.clear();
      overlay.close();
    },
  };
}
