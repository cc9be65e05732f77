import type { Position } from './model.ts';
import type { Block } from './paginate.ts';
import type { ParagraphView } from './paragraph-view.ts';

/** What fills one page while it is in the window. A renderer makes it, and empties it by dropping it. */
export interface PageContent {
  /** Shows these blocks; `all` replaces nodes that had not changed as well. */
  update(blocks: readonly Block[], all: boolean): void;
  rects(paraId: number, from: number, to: number): DOMRect[];
  caret(position: Position): DOMRect | null;
  hit(x: number, y: number): Position | null;
  /** Renderings as DOM text; none on a canvas. */
  views(paraId?: number): readonly ParagraphView[];
  /** Whether the screen still says what was rendered. */
  intact(): boolean;
}

/** Stands in a page that has been let into the window and is not rendered yet. */
export const NOTHING: PageContent = {
  update() {},
  rects: () => [],
  caret: () => null,
  hit: () => null,
  views: () => [],
  intact: () => true,
};
