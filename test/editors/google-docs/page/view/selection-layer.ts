import type { Editor } from '../editor.ts';
import { boxesOnLine } from '../layout/geometry.ts';
import type { TileLayout } from '../layout/placed.ts';
import { locate } from '../model/raw.ts';
import { make, makeSvg, set, style } from './nodes.ts';

/** The layer that tints what is selected on one tile (R6.10). */
export class SelectionLayer {
  readonly element = make('div', 'kix-canvas-tile-content kix-canvas-tile-selection');
  private readonly svg = makeSvg('svg');
  private rects: SVGRectElement[] = [];

  constructor(private readonly editor: Editor) {
    style(this.element, { position: 'absolute', left: '0px', top: '0px', 'pointer-events': 'none' });
    const clip = makeSvg('clipPath');
    clip.append(makeSvg('rect'));
    this.svg.append(clip);
    this.element.append(this.svg);
  }

  update(tile: TileLayout): void {
    const { zoom, ruler, tab, focused } = this.editor;
    if (this.svg.parentNode !== this.element) this.element.append(this.svg);
    set(this.svg, 'width', String(tile.width * zoom));
    set(this.svg, 'height', String(tile.height * zoom));
    for (const rect of this.rects.splice(0)) rect.remove();
    if (tab.start === tab.end) return;
    const from = locate(tab.raw, tab.paragraphs, tab.start);
    const to = locate(tab.raw, tab.paragraphs, tab.end);
    for (const placed of tile.lines) {
      if (placed.index < from.paragraph || placed.index > to.paragraph) continue;
      const start = placed.index === from.paragraph ? from.index : 0;
      const end = placed.index === to.paragraph ? to.index : placed.paragraph.rich.text.length;
      for (const box of boxesOnLine(ruler, placed, start, end)) {
        const rect = makeSvg('rect');
        rect.setAttribute('x', String(box.x * zoom));
        rect.setAttribute('y', String(placed.y * zoom));
        rect.setAttribute('width', String(box.width * zoom));
        rect.setAttribute('height', String(placed.line.height * zoom));
        rect.setAttribute('fill', focused ? 'rgba(118,167,250,0.5)' : 'rgba(0,0,0,0.15)');
        this.svg.append(rect);
        this.rects.push(rect);
      }
    }
  }
}
