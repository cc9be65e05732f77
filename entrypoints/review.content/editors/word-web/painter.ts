import type { Group } from '../../../../analyzers/finding.ts';
import type { Span, Text } from '../../../../analyzers/text.ts';
import { type Highlights, openHighlights } from '../../highlights.ts';
import type { Mark } from '../editor.ts';
import { localSpans } from './local-spans.ts';
import type { Places } from './places.ts';
import { rangesOf } from './ranges-of.ts';
import type { Piece, RenderedParagraph } from './rendered-paragraph.ts';

interface PaintedPart {
  readonly group: Group;
  readonly index: number;
  readonly local: Span;
  /** What the ranges were made from; while both stay, so do the ranges. */
  pieces: readonly Piece[] | null;
  ranges: readonly Range[];
}

/** Keeps marks under their own words while Word replaces the nodes they stand in (Word facts 0.3). */
export class Painter {
  readonly #highlights: Highlights = openHighlights();
  #parts: PaintedPart[] = [];
  /** Of the reading that the marks belong to, which may be an older one than the last. */
  #places: Places | null = null;

  get isIdle(): boolean {
    return this.#parts.length === 0;
  }

  paint(marks: readonly Mark[], text: Text, places: Places): void {
    this.#places = places;
    this.#parts = marks.flatMap((mark) =>
      localSpans(text.paragraphs, mark).map(({ index, local }) => ({
        group: mark.group,
        index,
        local,
        pieces: null,
        ranges: [],
      })),
    );
    this.#show();
  }

  /** Called before the page is painted, with what is rendered now. */
  follow(shown: readonly RenderedParagraph[]): void {
    if (this.#places === null || this.isIdle) return;
    this.#places.update(shown);
    this.#show();
  }

  close(): void {
    this.#parts = [];
    this.#places = null;
    this.#highlights.close();
  }

  #show(): void {
    const wanted = new Map<Group, Range[]>();
    for (const part of this.#parts) {
      const pieces = this.#places?.renderedOf(part.index)?.pieces ?? null;
      if (pieces === null || pieces !== part.pieces) {
        const place = pieces === null ? null : (this.#places?.find(part.index, part.local) ?? null);
        part.ranges = place === null ? [] : rangesOf(place);
        part.pieces = pieces;
      }
      const list = wanted.get(part.group);
      if (list === undefined) wanted.set(part.group, [...part.ranges]);
      else list.push(...part.ranges);
    }
    this.#highlights.show(wanted);
  }
}
