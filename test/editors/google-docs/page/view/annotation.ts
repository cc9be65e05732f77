import type { Editor } from '../editor.ts';
import type { TileLayout } from '../layout/placed.ts';
import { make, makeSvg, set, style } from './nodes.ts';
import { describe, type RunRect } from './runs.ts';

/** The annotation layer of one tile: a div with an svg, or only the div when the gate is shut (R6.1). */
export class Annotation {
  readonly element = make('div', 'kix-canvas-tile-content');
  private svg: SVGSVGElement | undefined;
  private clip: SVGClipPathElement | undefined;
  private groups: { group: SVGGElement; rects: SVGRectElement[] }[] = [];

  constructor(private readonly editor: Editor) {
    style(this.element, { position: 'absolute', left: '0px', top: '0px', 'pointer-events': 'none' });
  }

  update(tile: TileLayout): void {
    const { config, ruler, zoom } = this.editor;
    const svg = this.ensureSvg();
    set(svg, 'width', String(tile.width * zoom));
    set(svg, 'height', String(tile.height * zoom));
    if (config.nodes === 'replace') {
      for (const { group } of this.groups) group.remove();
      this.groups = [];
    }
    const wanted = describe(ruler, tile, config);
    wanted.forEach(({ rects }, i) => {
      const known = (this.groups[i] ??= this.addGroup(svg));
      rects.forEach((rect, j) => {
        const node = (known.rects[j] ??= this.addRect(known.group));
        this.write(node, rect, zoom);
      });
      for (const extra of known.rects.splice(rects.length)) extra.remove();
    });
    for (const { group } of this.groups.splice(wanted.length)) group.remove();
  }

  clear(): void {
    this.svg?.remove();
    this.svg = undefined;
    this.groups = [];
  }

  private ensureSvg(): SVGSVGElement {
    if (this.svg) {
      // Whoever took our nodes away gets them back, in order.
      if (this.svg.parentNode !== this.element) this.element.append(this.svg);
      for (const { group, rects } of this.groups) {
        if (group.parentNode !== this.svg) this.svg.append(group);
        for (const rect of rects) if (rect.parentNode !== group) group.append(rect);
      }
      return this.svg;
    }
    const svg = (this.svg = makeSvg('svg'));
    this.clip = makeSvg('clipPath');
    this.clip.append(makeSvg('rect'));
    svg.append(this.clip);
    this.element.append(svg);
    return svg;
  }

  private addGroup(svg: SVGSVGElement): { group: SVGGElement; rects: SVGRectElement[] } {
    const group = makeSvg('g');
    if (this.editor.config.gRole === 'paragraph') group.setAttribute('role', 'paragraph');
    svg.append(group);
    return { group, rects: [] };
  }

  private addRect(group: SVGGElement): SVGRectElement {
    const rect = makeSvg('rect');
    rect.setAttribute('fill', 'none');
    group.append(rect);
    return rect;
  }

  private write(node: SVGRectElement, rect: RunRect, zoom: number): void {
    const [e, f] = [rect.originX * zoom, rect.originY * zoom];
    set(node, 'x', String(rect.x));
    set(node, 'y', String(rect.y));
    set(node, 'width', String(rect.width));
    set(node, 'height', String(rect.height));
    set(node, 'transform', `matrix(${zoom},0,0,${zoom},${e},${f})`);
    set(node, 'aria-label', rect.label);
    set(node, 'data-font-css', rect.font);
  }
}
