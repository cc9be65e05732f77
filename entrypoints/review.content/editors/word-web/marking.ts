import type { Span, Text } from '../../../../analyzers/text.ts';
import type { Mark } from '../editor.ts';
import { isBlocked } from './is-blocked.ts';
import { localSpans } from './local-spans.ts';
import { markerBoxes } from './marker-boxes.ts';
import { type MarkerLayout, Markers } from './markers.ts';
import { Painter } from './painter.ts';
import type { Places } from './places.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { surface } from './surface.ts';

/** A mark in a paragraph that is drawn on a canvas, and its bar in the margin. */
interface Beside {
  readonly mark: Mark;
  readonly box: DOMRect;
}

/** All marks of one review: lines under words that are text, bars beside paragraphs that are pictures. */
export class Marking {
  readonly #painter = new Painter();
  readonly #markers = new Markers(() => this.#layOut());
  #marks: readonly Mark[] = [];
  #text: Text | null = null;
  #places: Places | null = null;
  /** Not `null` when the page was rendered anew since the bars were drawn. */
  #shown: (() => readonly RenderedParagraph[]) | null = null;

  paint(marks: readonly Mark[], text: Text, places: Places): void {
    this.#marks = marks;
    this.#text = text;
    this.#places = places;
    this.#painter.paint(marks, text, places);
    this.#drawBars();
  }

  /** Called before the page is painted, with what is rendered now. */
  follow(shown: () => readonly RenderedParagraph[]): void {
    if (this.#places === null || this.#marks.length === 0) return;
    if (this.#places.hasPictures()) {
      // Bars are measured: once a frame, however often Word renders in it.
      this.#shown = shown;
      this.#markers.soon();
    } else {
      this.#painter.follow(shown());
      this.#drawBars();
    }
  }

  /** The bars of a span: empty when its words are text, or out of view. */
  bars({ start, end }: Span): DOMRect[] {
    return this.#beside()
      .filter(({ mark }) => mark.start === start && mark.end === end)
      .map(({ box }) => box);
  }

  close(): void {
    this.#marks = [];
    this.#text = null;
    this.#places = null;
    this.#shown = null;
    this.#painter.close();
    this.#markers.close();
  }

  #drawBars(): void {
    if (this.#places?.hasPictures() === true) this.#markers.draw();
    else this.#markers.close();
  }

  #beside(): Beside[] {
    const [text, places] = [this.#text, this.#places];
    if (text === null || places === null || !places.hasPictures()) return [];
    const area = areaOf();
    const byParagraph = new Map<RenderedParagraph, Mark[]>();
    for (const mark of this.#marks) {
      const [part] = localSpans(text.paragraphs, mark);
      const place = part === undefined ? null : places.find(part.index, part.local);
      if (place === null || place.rendered.pieces.length > 0) continue;
      const marks = byParagraph.get(place.rendered);
      if (marks === undefined) byParagraph.set(place.rendered, [mark]);
      else marks.push(mark);
    }
    return [...byParagraph].flatMap(([{ elements }, marks]) => {
      const boxes = elements
        .map((element) => markerBoxes(element.getBoundingClientRect(), area, marks.length))
        .find(({ length }) => length > 0);
      return (boxes ?? []).map((box, nth) => ({ mark: marks[nth] as Mark, box }));
    });
  }

  #layOut(): MarkerLayout {
    if (this.#shown !== null) this.#painter.follow(this.#shown());
    this.#shown = null;
    const area = areaOf();
    const markers = isBlocked() ? [] : this.#beside().map(({ mark: { group }, box }) => ({ group, box }));
    const anchor = this.#places?.firstWhere(([element]) => {
      const box = element?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.bottom > area.top && box.top < area.bottom;
    });
    return { markers, anchor: anchor?.elements[0] ?? surface.pages() };
  }
}

/** What shows the document: within the view, and within the window. */
function areaOf(): DOMRect {
  const { left, top, right, bottom } = (surface.view() ?? document.documentElement).getBoundingClientRect();
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  return new DOMRect(x, y, Math.min(innerWidth, right) - x, Math.min(innerHeight, bottom) - y);
}
