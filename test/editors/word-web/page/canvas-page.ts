import type { WordProfile } from '../profile.ts';
import { random } from '../random.ts';
import { lineBox, type Placed, placeBlocks } from './canvas-layout.ts';
import { element } from './element.ts';
import type { Model, Position } from './model.ts';
import type { PageContent } from './page-content.ts';
import type { Block } from './paginate.ts';
import { CLIPPED } from './skeleton.ts';

/** A page of pixels: the words are in a mirror that is hidden, and no glyph has a box in the DOM (§4 R3). */
export class CanvasPage implements PageContent {
  #placed: Placed[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly profile: WordProfile,
    private readonly model: Model,
    private readonly zoom: () => number,
  ) {}

  update(blocks: readonly Block[]): void {
    this.#placed = placeBlocks(blocks);
    this.host.replaceChildren(...this.#placed.map((placed) => this.#track(placed)));
  }

  rects(paraId: number, from: number, to: number): DOMRect[] {
    return this.#of(paraId).flatMap((placed) =>
      placed.lines.flatMap((line, index) => {
        const [start, end] = [Math.max(line.from, from), Math.min(line.to, to)];
        return start < end ? [this.#toClient(lineBox(placed, index, start, end))] : [];
      }),
    );
  }

  caret({ paraId, offset }: Position): DOMRect | null {
    for (const placed of this.#of(paraId)) {
      const index = placed.lines.findLastIndex((line) => offset >= line.from && offset <= line.to);
      if (index >= 0) return this.#toClient(lineBox(placed, index, offset, offset));
    }
    return null;
  }

  hit(x: number, y: number): Position | null {
    const corner = this.host.getBoundingClientRect();
    const [left, top] = [(x - corner.left) / this.zoom(), (y - corner.top) / this.zoom()];
    const far = (placed: Placed) =>
      Math.max(placed.top - top, top - placed.top - placed.height, 0) * 10 +
      Math.max(placed.left - left, left - placed.left - placed.width, 0);
    const placed = [...this.#placed].sort((a, b) => far(a) - far(b))[0];
    if (placed === undefined) return null;
    const index = Math.max(
      0,
      Math.min(placed.lines.length - 1, Math.floor((top - placed.top) / placed.lineHeight)),
    );
    const line = placed.lines[index];
    if (line === undefined) return null;
    let best = { far: Infinity, offset: line.from };
    for (let offset = line.from; offset <= line.to; offset++) {
      const away = Math.abs(lineBox(placed, index, offset, offset).left - left);
      if (away < best.far) best = { far: away, offset };
    }
    return { paraId: placed.slice.paragraph.paraId, offset: best.offset };
  }

  views(): readonly never[] {
    return [];
  }

  intact(): boolean {
    return this.host.childElementCount === this.#placed.length;
  }

  #of(paraId: number): Placed[] {
    return this.#placed.filter((placed) => placed.slice.paragraph.paraId === paraId);
  }

  #toClient(box: DOMRect): DOMRect {
    const corner = this.host.getBoundingClientRect();
    const zoom = this.zoom();
    return new DOMRect(
      corner.left + box.left * zoom,
      corner.top + box.top * zoom,
      box.width * zoom,
      box.height * zoom,
    );
  }

  #track(placed: Placed): HTMLElement {
    const place = `position:absolute;left:${placed.left}px;top:${placed.top}px;width:${placed.width}px;height:${placed.height}px;`;
    const canvas = element('canvas', {
      class: 'CanvasParagraph',
      style: 'position:absolute;left:0;top:0;width:100%;height:100%;',
    });
    const sharp = Math.max(1, devicePixelRatio) * this.zoom();
    canvas.width = Math.ceil(placed.width * sharp);
    canvas.height = Math.ceil(placed.height * sharp);
    this.#paint(canvas.getContext('2d'), placed, sharp);
    return element(
      'div',
      { class: 'ParagraphTrackItem', style: `${place}contain:size layout;` },
      canvas,
      element('div', { class: 'caretForCanvas', style: 'position:absolute;width:1px;height:16px;' }),
      this.#mirror(placed),
    );
  }

  #mirror({ slice, text }: Placed): HTMLElement {
    const next = random(slice.paragraph.paraId + this.profile.seed);
    const shown = (this.profile.canvasMirror === 'whole' ? text : text.slice(slice.from, slice.to)).replace(
      / /g,
      () => {
        const chance = next();
        return chance < 0.1 ? '\u00a0' : chance < 0.2 ? ' \u200b' : ' ';
      },
    );
    const hidden = this.profile.canvasMirrorHiding === 'hidden';
    return element(
      'p',
      {
        class: 'ParagraphTextContent',
        paraid: String(slice.paragraph.paraId),
        ...(hidden ? { hidden: '' } : { style: CLIPPED }),
      },
      shown,
    );
  }

  #paint(pen: CanvasRenderingContext2D | null, placed: Placed, sharp: number): void {
    if (pen === null) return;
    const { paragraph, marker, index: order } = placed.slice;
    const { from, to } = this.model.ordered();
    const [first, last] = [this.model.index(from.paraId), this.model.index(to.paraId)];
    pen.scale(sharp, sharp);
    pen.font = placed.font;
    pen.textBaseline = 'middle';
    pen.direction = paragraph.rightToLeft ? 'rtl' : 'ltr';
    placed.lines.forEach((line, index) => {
      const start = order === first ? Math.max(from.offset, line.from) : line.from;
      const end = order === last ? Math.min(to.offset, line.to) : line.to;
      const box = lineBox(placed, index, line.from, line.to);
      const middle = box.top - placed.top + placed.lineHeight / 2;
      const isSeen = this.profile.canvasSelection === 'painted';
      if (isSeen && order >= first && order <= last && end > start) {
        const mark = lineBox(placed, index, start, end);
        pen.fillStyle = '#c7d8f0';
        pen.fillRect(mark.left - placed.left, mark.top - placed.top, mark.width, mark.height);
      }
      pen.fillStyle = '#000';
      if (marker !== '' && index === 0) pen.fillText(marker, placed.indent - 20, middle);
      let at = line.from;
      for (const part of placed.text.slice(line.from, line.to).split('\t')) {
        const piece = lineBox(placed, index, at, at + part.length);
        const x = (paragraph.rightToLeft ? piece.right : piece.left) - placed.left;
        pen.fillText(part.replace(/[\v\f]/g, ''), x, middle);
        at += part.length + 1;
      }
    });
  }
}
