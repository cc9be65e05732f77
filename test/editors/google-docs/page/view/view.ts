import type { Editor } from '../editor.ts';
import { Caret } from './caret.ts';
import { style } from './nodes.ts';
import { TileView } from './tile.ts';
import { growTree, type Tree } from './tree.ts';

/** Everything painted: the pool of tiles, the carets, and the frame that brings them up to date. */
export class View {
  readonly tree: Tree;
  private tiles: TileView[] = [];
  private readonly carets: Caret[];
  private frame = 0;
  private annotating = false;
  private removedBefore = 0;

  constructor(
    private readonly editor: Editor,
    private readonly gateOpen: boolean,
  ) {
    this.tree = growTree();
    this.carets = [new Caret(editor, this)];
    if (editor.config.collaborator) this.carets.push(new Caret(editor, this, { name: 'Sanne', at: 420 }));
    editor.setWidth(this.tree.scroller.clientWidth);
    editor.listen((topic) => {
      if (topic === 'tab') this.tree.scroller.scrollTop = 0;
      if (topic === 'mode') for (const tile of this.tiles) tile.forget();
      this.request();
    });
    this.tree.scroller.addEventListener('scroll', () => {
      if (editor.config.scrollUpdate === 'raf') this.request();
      else window.setTimeout(() => this.request(), 120);
    });
    // F2.35: only a real window resize re-flows.
    window.addEventListener('resize', () => editor.setWidth(this.tree.scroller.clientWidth));
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) for (const tile of this.tiles) tile.blank();
      else this.request();
    });
  }

  /** Paints the first tiles; the annotation layer follows one frame later (R2.5). */
  start(): void {
    this.render();
    requestAnimationFrame(() => {
      this.annotating = true;
      for (const tile of this.tiles) tile.forget();
      this.render();
    });
  }

  /** Asks for one update in the next animation frame. */
  request(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.render();
    });
  }

  get removedForeignNodes(): number {
    return this.tiles.reduce((sum, tile) => sum + tile.removed, this.removedBefore);
  }

  /** A tile's corner within the wrapper, CSS px, scaled. */
  tileOrigin(index: number): { left: number; top: number } {
    const tile = this.editor.layout.tiles[index];
    return { left: this.left, top: (tile?.top ?? 0) * this.editor.zoom };
  }

  isShown(index: number): boolean {
    return this.tiles.some((tile) => tile.index === index);
  }

  get shown(): readonly number[] {
    return this.tiles.map((tile) => tile.index);
  }

  private get left(): number {
    const { scroller } = this.tree;
    return Math.max(0, Math.floor((scroller.clientWidth - this.editor.layout.width * this.editor.zoom) / 2));
  }

  private render(): void {
    // F2.10: nothing is painted in a background tab.
    if (document.hidden) return;
    const { layout, zoom, config, mode } = this.editor;
    const { scroller, manager, content, wrapper } = this.tree;
    const left = this.left;
    style(manager, { height: `${layout.height * zoom}px` });
    style(wrapper, { 'min-width': `${layout.width * zoom}px` });
    const step = layout.pitch * zoom;
    const size = Math.max(2, Math.ceil(scroller.clientHeight / step) + 1);
    this.resizePool(Math.min(size, layout.tiles.length));
    const count = this.tiles.length;
    const first = Math.max(0, Math.min(Math.floor(scroller.scrollTop / step), layout.tiles.length - count));
    const layer = this.annotating && this.gateOpen && (mode !== 'viewing' || config.viewLayer);
    let reach = 0;
    for (let index = first; index < first + count; index++) {
      // F2.22: page k lives in element k mod size, so the elements are not in document order.
      const view = this.tiles[index % count] as TileView;
      const tile = layout.tiles[index];
      if (!tile) continue;
      const painted = view.show(index, tile, left);
      if (!layer) view.dropAnnotation();
      else if (painted) view.annotate(tile);
      view.select(tile);
      reach = Math.max(reach, (tile.top + tile.height) * zoom);
    }
    // F2.3: the content box spans the tiles that exist, not the document.
    style(content, { height: `${reach}px` });
    for (const caret of this.carets) caret.update();
  }

  private resizePool(size: number): void {
    while (this.tiles.length > size) {
      const tile = this.tiles.pop() as TileView;
      this.removedBefore += tile.removed;
      tile.element.remove();
    }
    while (this.tiles.length < size) this.tiles.push(new TileView(this.editor));
    for (const { element } of this.tiles) {
      if (element.parentNode !== this.tree.content) this.tree.content.append(element);
    }
  }
}
