import { type DrawnParagraph, drawnParagraphs, type Run } from './fragments.ts';
import { type Ink, inkOf } from './ink.ts';
import type { InkDocument } from './ink-document.ts';
import type { Measure } from './measure.ts';
import { type Placed, placeFragments } from './place-fragments.ts';

/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is on screen at one moment, held against a document. Throw it away when the page changes. */
export interface Drawing {
  /** Boxes of a range of the document's ink, one a visual line; empty where it is not drawn or not certain. */
  boxes(from: number, to: number): Box[];
}

interface DrawnRun extends Run, Ink {
  /** Offset of its first ink in its fragment. */
  readonly offset: number;
}

/** A list marker is drawn as a run of its own before the text that it belongs to (Docs facts 2.4). */
const MARKER = /^\s*(?:[^\p{L}\p{N}\s]|\(?[\p{L}\p{N}]{1,4}[.):])\s*$/u;

/** Reads the annotation layer under `root` and finds its place in `document`. */
export function readDrawing(root: Element, document: InkDocument, measure: Measure): Drawing {
  const drawn = drawnParagraphs(root).map((paragraph) => ({
    ...fragmentOf(paragraph, document),
    tile: paragraph.tile,
  }));
  const repeating = repeatedOnEveryPage(drawn);
  const placed = placeFragments(
    drawn.map((fragment, index) => ({ ink: fragment.ink, repeats: repeating.has(index) })),
    document,
  );
  return {
    boxes(from, to) {
      const boxes: Box[] = [];
      placed.forEach((place, index) => {
        if (place === null || to <= place.from || place.to <= from) return;
        const fragment = drawn[index];
        const range = fragment && within(place, fragment.ink.length, from, to);
        if (!fragment || !range) return;
        const isWhole = place.head === fragment.ink.length;
        for (const run of fragment.runs) {
          const start = place.from + run.offset;
          const source = isWhole ? document.source(start, start + run.ink.length) : null;
          const box = boxOfRun(run, source, range.from, range.to, measure);
          if (box !== null) boxes.push(box);
        }
      });
      return joinLines(boxes);
    },
  };
}

function fragmentOf({ runs }: DrawnParagraph, document: InkDocument): { ink: string; runs: DrawnRun[] } {
  const all = withOffsets(runs);
  const ink = all.map((run) => run.ink).join('');
  const [marker] = runs;
  if (
    runs.length < 2 ||
    marker === undefined ||
    !MARKER.test(marker.label) ||
    document.places(ink).length > 0
  ) {
    return { ink, runs: all };
  }
  const rest = withOffsets(runs.slice(1));
  return { ink: rest.map((run) => run.ink).join(''), runs: rest };
}

function withOffsets(runs: readonly Run[]): DrawnRun[] {
  let offset = 0;
  return runs.map((run) => {
    const drawn = { ...run, ...inkOf(run.label), offset };
    offset += drawn.ink.length;
    return drawn;
  });
}

/** Indexes of fragments that say the same at the same place of two pages: headers and footers. */
function repeatedOnEveryPage(
  drawn: readonly { ink: string; tile: number; runs: readonly Run[] }[],
): Set<number> {
  const byInk = new Map<string, number[]>();
  drawn.forEach(({ ink }, index) => {
    if (ink !== '') byInk.set(ink, [...(byInk.get(ink) ?? []), index]);
  });
  const repeats = new Set<number>();
  for (const indexes of byInk.values()) {
    if (indexes.length < 2) continue;
    const tops = indexes.map((index) => topInTile(drawn[index]?.runs[0]?.rect));
    indexes.forEach((index, i) => {
      const twin = indexes.some(
        (other, j) =>
          drawn[other]?.tile !== drawn[index]?.tile && Math.abs((tops[i] ?? 0) - (tops[j] ?? 0)) < 2,
      );
      if (twin) repeats.add(index);
    });
  }
  return repeats;
}

function topInTile(rect: SVGRectElement | undefined): number {
  const tile = rect?.ownerSVGElement;
  return rect && tile ? rect.getBoundingClientRect().top - tile.getBoundingClientRect().top : 0;
}

/** A range of the document's ink as a range of a fragment's ink; `null` when it touches what is being typed. */
function within({ from, to, head, tail }: Placed, length: number, start: number, end: number) {
  const first = Math.max(start, from);
  const last = Math.min(end, to);
  if (last - from <= head) return { from: first - from, to: last - from };
  if (to - first <= tail) return { from: length - (to - first), to: length - (to - last) };
  return null;
}

/**
 * The part of a run that a range of its fragment's ink covers.
 *
 * @param source the same run as the document spells it. A label's spaces are not those that are drawn (F2.20), and a
 *   space too many moves every letter after it.
 */
function boxOfRun(
  run: DrawnRun,
  source: string | null,
  from: number,
  to: number,
  measure: Measure,
): Box | null {
  const first = Math.max(0, from - run.offset);
  const last = Math.min(run.ink.length, to - run.offset);
  if (first >= last) return null;
  const spelled = source === null ? run : respelled(run, source);
  const font = run.rect.getAttribute('data-font-css') ?? '';
  const part = measure(spelled.label, font, spelled.at[first] ?? 0, (spelled.at[last - 1] ?? 0) + 1);
  if (part === null) return null;
  const { left, top, width, height } = run.rect.getBoundingClientRect();
  return { left: left + part.left * width, top, width: (part.right - part.left) * width, height };
}

/** The label with the document's own spaces inside; those at its edges are the run's. */
function respelled({ label, ink, at }: DrawnRun, source: string): { label: string; at: readonly number[] } {
  const lead = label.slice(0, at[0]);
  const trail = label.slice((at[ink.length - 1] ?? 0) + 1);
  const inner = inkOf(source);
  if (inner.ink !== ink) return { label, at };
  return { label: lead + source + trail, at: inner.at.map((offset) => offset + lead.length) };
}

/** One box a visual line. Tiles of a pageless document overlap, so that one line can be drawn twice (F2.7, F3.5). */
function joinLines(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const index = lines.findIndex((line) => sameLine(line, box) && near(line, box));
    const line = lines[index];
    if (line === undefined) lines.push(box);
    else {
      const left = Math.min(line.left, box.left);
      const right = Math.max(line.left + line.width, box.left + box.width);
      // The taller run stands on the base line; a superscript beside it must not lift the mark.
      const { top, height } = line.height >= box.height ? line : box;
      lines[index] = { left, top, width: right - left, height };
    }
  }
  return lines;
}

const sameLine = (a: Box, b: Box): boolean =>
  Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.45;

const near = (a: Box, b: Box): boolean =>
  Math.max(a.left, b.left) - Math.min(a.left + a.width, b.left + b.width) <
  Math.max(a.height, b.height) * 1.5;
