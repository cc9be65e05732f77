import type { Editor } from '../editor.ts';
import { lineAt } from '../layout/geometry.ts';
import { locate } from '../model/raw.ts';
import type { View } from './view.ts';

/** A write of the scroll position by script. */
export interface ScrollWrite {
  readonly by: 'editor' | 'other';
  readonly value: number;
  /** False when someone shadowed the setter and the write never arrived. */
  arrived: boolean;
}

const WRITES = 8;
const EVERY_MS = 30;

/** Brings the selection into view as Docs does (F5.9), and keeps a list of who scrolled. */
export class Scroller {
  readonly writes: ScrollWrite[] = [];
  private current: ScrollWrite | undefined;
  private readonly timers = new Set<number>();

  constructor(
    private readonly editor: Editor,
    readonly view: View,
  ) {
    const { scroller } = view.tree;
    const original = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
    const self = this;
    Object.defineProperty(Element.prototype, 'scrollTop', {
      ...original,
      set(this: Element, value: number) {
        if (this === scroller) {
          if (self.current) self.current.arrived = true;
          else self.writes.push({ by: 'other', value, arrived: true });
        }
        original?.set?.call(this, value);
      },
    });
  }

  /** Scrolls, unless the range is in view already: eight writes within a quarter of a second. */
  reveal(start: number, end: number): void {
    const { scroller } = this.view.tree;
    const from = this.span(start);
    const to = this.span(end);
    if (!from || !to) return;
    const [top, bottom] = [scroller.scrollTop, scroller.scrollTop + scroller.clientHeight];
    if (from.top >= top && to.bottom <= bottom) return;
    const target = Math.max(0, from.top - scroller.clientHeight / 3);
    for (const timer of this.timers) window.clearTimeout(timer);
    this.timers.clear();
    for (let i = 1; i <= WRITES; i++) {
      this.timers.add(window.setTimeout(() => this.write(top + ((target - top) * i) / WRITES), i * EVERY_MS));
    }
  }

  private write(value: number): void {
    const write: ScrollWrite = { by: 'editor', value, arrived: false };
    this.writes.push(write);
    this.current = write;
    this.view.tree.scroller.scrollTop = value;
    this.current = undefined;
  }

  private span(offset: number): { top: number; bottom: number } | undefined {
    const { tab, layout, zoom } = this.editor;
    const place = locate(tab.raw, tab.paragraphs, offset);
    const found = lineAt(layout, place.paragraph, place.index);
    if (!found) return undefined;
    const top = this.view.tileOrigin(found[0]).top + found[1].y * zoom;
    return { top, bottom: top + found[1].line.height * zoom };
  }
}
