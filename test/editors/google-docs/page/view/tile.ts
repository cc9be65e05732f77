import type { Editor } from '../editor.ts';
import type { TileLayout } from '../layout/placed.ts';
import { Annotation } from './annotation.ts';
import { make, style, sweep } from './nodes.ts';
import { paint } from './paint.ts';
import { SelectionLayer } from './selection-layer.ts';

/** One element of the pool: it shows one page now and another one later (F2.22). */
export class TileView {
  readonly element: HTMLDivElement;
  /** Which tile of the layout it shows. */
  index = -1;
  /** How many foreign nodes were thrown out of it. */
  removed = 0;
  private readonly canvas = make('canvas', 'kix-canvas-tile-content');
  private readonly annotation: Annotation;
  private readonly selection: SelectionLayer;
  private drawn = '';
  private drawnLines: readonly unknown[] = [];

  constructor(private readonly editor: Editor) {
    this.element = make('div', editor.config.pageless ? '' : 'kix-page-paginated');
    this.annotation = new Annotation(editor);
    this.selection = new SelectionLayer(editor);
    style(this.canvas, { position: 'absolute', left: '0px', top: '0px' });
    // F2.8: canvas, annotation, selection, in this order.
    this.element.append(this.canvas, this.annotation.element, this.selection.element);
  }

  /** Shows tile `index`. Paints only when something on it changed. Returns whether it painted. */
  show(index: number, tile: TileLayout, left: number): boolean {
    const { zoom } = this.editor;
    this.index = index;
    const level = String(index + 1);
    style(this.element, {
      position: 'absolute',
      top: `${tile.top * zoom}px`,
      left: `${left}px`,
      'z-index': level,
      width: `${tile.width * zoom}px`,
      height: `${tile.height * zoom}px`,
    });
    style(this.canvas, {
      'z-index': level,
      width: `${tile.width * zoom}px`,
      height: `${tile.height * zoom}px`,
    });
    style(this.selection.element, { 'z-index': level });
    const state = `${zoom} ${window.devicePixelRatio} ${tile.width} ${index}`;
    const lines = tile.lines.flatMap((p) => [p.line, p.x, p.y, p.marker, p.imageHeight]);
    if (state === this.drawn && same(lines, this.drawnLines)) return false;
    this.drawn = state;
    this.drawnLines = lines;
    this.removed += sweep(this.annotation.element) + sweep(this.selection.element);
    paint(this.canvas, tile, this.editor);
    return true;
  }

  annotate(tile: TileLayout): void {
    this.annotation.update(tile);
  }

  select(tile: TileLayout): void {
    this.selection.update(tile);
  }

  dropAnnotation(): void {
    this.annotation.clear();
  }

  /** F2.10: a hidden tab's bitmaps are given up. */
  blank(): void {
    this.canvas.width = 0;
    this.forget();
  }

  forget(): void {
    this.drawn = '';
  }
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, i) => value === b[i]);
