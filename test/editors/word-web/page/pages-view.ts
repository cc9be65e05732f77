import type { WordProfile } from '../profile.ts';
import { CanvasPage } from './canvas-page.ts';
import { DomPage } from './dom-page.ts';
import { element } from './element.ts';
import type { Guard } from './guard.ts';
import type { Model, Position } from './model.ts';
import { NOTHING, type PageContent } from './page-content.ts';
import { pageFurniture } from './page-furniture.ts';
import { type Block, PAGE, paginate, type Slice } from './paginate.ts';
import type { ParagraphView } from './paragraph-view.ts';
import type { PieceOptions } from './pieces.ts';
import type { Skeleton } from './skeleton.ts';
import { lookKey, lookOf } from './slice-look.ts';
import { soon } from './soon.ts';

interface PageOnScreen {
  readonly node: HTMLElement;
  content: PageContent | null;
  /** Entering pages come in two chunks; until the second the page is not whole. */
  whole: boolean;
}

/** Which pages there are, which of them are filled, and when their nodes are thrown away (§6, §7). */
export class PagesView {
  blocks: Block[][] = [];
  zoom: number;
  activeComment: string | null = null;
  /** Paragraph that R2 shows in the proxy, hidden in its page. */
  hidden: number | null = null;
  onRender: () => void = () => {};
  #pages: PageOnScreen[] = [];
  #idle = new Set<number>();
  #renders = 0;
  #silent = 0;

  constructor(
    private readonly skeleton: Skeleton,
    private readonly model: Model,
    private readonly profile: WordProfile,
    private readonly guard: Guard,
  ) {
    this.zoom = profile.zoom / 100;
    if (profile.rerender === 'M3') setInterval(() => this.#reconcile(), 1000);
  }

  /** Lays the document out again and shows what changed. `text` also brings the later re-render of M2. */
  update(what: 'text' | 'selection'): void {
    this.#renders++;
    if (what === 'text') this.blocks = paginate(this.model.main, this.profile.pageCrossing);
    this.guard.own(() => {
      this.#countPages();
      this.#pages.forEach((page, index) => {
        const before =
          what === 'text' ? page.content?.views().map((view) => view.slice.paragraph) : undefined;
        if (page.content === null || page.content === NOTHING) return;
        page.content.update(this.#blocksOf(index), false);
        page.whole = true;
        const after = page.content?.views();
        if (
          before !== undefined &&
          (after?.length !== before.length || after.some((view, at) => view.slice.paragraph !== before[at]))
        )
          this.#idle.add(index);
      });
      this.refreshWindow();
    });
    this.onRender();
    if (this.profile.rerender !== 'M1' && this.#idle.size > 0) soon(() => this.#renderIdle());
  }

  /** Everything in the window again with new nodes: another zoom of the proofing marks, another document. */
  renderAll(): void {
    this.#renders++;
    this.guard.own(() => {
      this.#pages.forEach((page, index) => {
        page.content?.update(this.#blocksOf(index), true);
      });
    });
    this.onRender();
  }

  /** Empties every page and fills the window anew: for another document. */
  restart(): void {
    this.guard.own(() => {
      this.#pages.forEach((page, index) => {
        this.#leave(index, page);
      });
    });
    this.scrollTo(0);
    this.refreshWindow();
  }

  /** The page on the screen on which a paragraph starts. */
  nodeOf(paraId: number): HTMLElement | undefined {
    return this.#pages[this.pageOf(paraId)]?.node;
  }

  /** Renders the page that holds this node again; false when it is in no page. */
  repair(node: Node): boolean {
    const index = this.#pages.findIndex((page) => page.node.contains(node));
    const page = this.#pages[index];
    if (page === undefined) return false;
    this.guard.own(() => this.#fill(index, page, true));
    this.onRender();
    return true;
  }

  /** Fills the pages in the window and empties the rest (§7). */
  refreshWindow(): void {
    const { view } = this.skeleton;
    const step = (PAGE.height + PAGE.gap) * this.zoom;
    const top = this.scrollTop - 20;
    const first = Math.floor(top / step) - this.profile.pagesAround;
    const last = Math.floor((top + view.clientHeight) / step) + this.profile.pagesAround;
    this.guard.own(() => {
      this.#pages.forEach((page, index) => {
        const inside = index >= first && index <= last;
        if (inside && page.content === null) this.#enter(index, page);
        else if (!inside && page.content !== null) this.#leave(index, page);
      });
    });
  }

  get scrollTop(): number {
    return this.profile.silentScroll ? this.#silent : this.skeleton.view.scrollTop;
  }

  /** Scrolls as the profile says: natively, or by a transform that fires no event. */
  scrollTo(top: number): void {
    const height = this.#height() * this.zoom - this.skeleton.view.clientHeight;
    const to = Math.max(0, Math.min(top, height));
    if (!this.profile.silentScroll) this.skeleton.view.scrollTop = to;
    else {
      this.#silent = to;
      this.guard.own(() => this.#transform());
      this.refreshWindow();
    }
    this.onRender();
  }

  setZoom(percent: number): void {
    this.zoom = percent / 100;
    this.guard.own(() => this.#transform());
    this.refreshWindow();
    setTimeout(() => this.onRender(), 200);
  }

  /** Whether the pages in the window hold all that they will hold. */
  get settled(): boolean {
    return this.#idle.size === 0 && this.#pages.every((page) => page.content === null || page.whole);
  }

  contents(): readonly PageContent[] {
    return this.#pages.flatMap((page) => (page.content === null ? [] : [page.content]));
  }

  views(paraId?: number): readonly ParagraphView[] {
    return this.contents().flatMap((content) => content.views(paraId));
  }

  rects(paraId: number, from: number, to: number): DOMRect[] {
    return this.contents().flatMap((content) => content.rects(paraId, from, to));
  }

  caret(position: Position): DOMRect | null {
    for (const content of this.contents()) {
      const rect = content.caret(position);
      if (rect !== null) return rect;
    }
    return null;
  }

  hit(x: number, y: number): Position | null {
    const page = this.#pages.find(({ node }) => {
      const box = node.getBoundingClientRect();
      return y >= box.top && y <= box.bottom + PAGE.gap * this.zoom;
    });
    return page?.content?.hit(x, y) ?? null;
  }

  /** Index of the page on which a paragraph starts. */
  pageOf(paraId: number): number {
    return this.blocks.findIndex((page) =>
      page.some((block) =>
        (block.kind === 'table' ? block.rows.flat(2) : [block.slice]).some(
          (slice) => slice.paragraph.paraId === paraId,
        ),
      ),
    );
  }

  /** How a slice is shown now; the same every time until the next render. */
  optionsFor(slice: Slice): PieceOptions {
    return lookOf(slice, this.model, this.profile, this, this.#renders);
  }

  #blocksOf(index: number): readonly Block[] {
    return this.blocks[index] ?? [];
  }

  #enter(index: number, page: PageOnScreen): void {
    page.whole = false;
    const node = page.node;
    page.content = NOTHING;
    const fill = (part: number) => {
      if (page.node !== node || page.content === null || page.whole) return;
      this.guard.own(() => this.#fill(index, page, false, part));
      this.onRender();
    };
    setTimeout(() => fill(0.5), 20 + (index % 3) * 15);
    setTimeout(() => fill(1), 60 + (index % 4) * 30);
  }

  #leave(index: number, page: PageOnScreen): void {
    page.content = null;
    page.whole = false;
    page.node.replaceChildren(
      ...(index % 4 === 1
        ? [element('div', { class: 'PagePlaceholder' }, 'Loading additional document content')]
        : []),
    );
  }

  #fill(index: number, page: PageOnScreen, all: boolean, part = 1): void {
    const blocks = this.#blocksOf(index);
    if (page.content === null) return;
    if (all || !(page.content instanceof DomPage || page.content instanceof CanvasPage)) {
      const furniture = pageFurniture(this.model.stories, index, this.#pages.length, this.profile);
      page.node.replaceChildren(...furniture.nodes);
      page.content =
        this.profile.renderer === 'R3'
          ? new CanvasPage(furniture.content, this.profile, this.model, () => this.zoom)
          : new DomPage(
              furniture.content,
              this.profile,
              (slice) => this.optionsFor(slice),
              (slice) => lookKey(slice, this.optionsFor(slice)),
            );
    }
    page.content.update(part === 1 ? blocks : blocks.slice(0, Math.ceil(blocks.length * part)), all);
    page.whole = part === 1;
  }

  #countPages(): void {
    while (this.#pages.length > Math.max(this.blocks.length, 1)) this.#pages.pop()?.node.remove();
    while (this.#pages.length < Math.max(this.blocks.length, 1)) {
      const style = `position:relative;width:${PAGE.width}px;height:${PAGE.height}px;background:#fff;${
        this.profile.renderer === 'R3' ? 'contain:strict;' : ''
      }`;
      const page: PageOnScreen = {
        node: element('div', { class: 'Page', style }),
        content: null,
        whole: false,
      };
      this.#pages.push(page);
      this.skeleton.pages.append(page.node);
      this.#leave(this.#pages.length - 1, page);
    }
    this.#transform();
  }

  #height(): number {
    return 40 + this.#pages.length * (PAGE.height + PAGE.gap);
  }

  #transform(): void {
    const { pages, sizer } = this.skeleton;
    // §7: both are animated where they are transforms.
    pages.style.transition = 'transform 150ms';
    // Nothing is left to scroll by hand where Word moves its pages itself.
    const height = this.profile.silentScroll ? '100%' : `${this.#height() * this.zoom}px`;
    const move = this.profile.silentScroll ? `translateY(${-this.#silent}px) ` : '';
    pages.style.transform = `${move}scale(${this.zoom})`;
    sizer.style.height = height;
    if (this.profile.silentScroll) sizer.style.overflow = 'hidden';
    sizer.style.minWidth = `${PAGE.width * this.zoom + 40}px`;
  }

  #renderIdle(): void {
    const due = [...this.#idle];
    this.#idle.clear();
    this.#renders++;
    this.guard.own(() => {
      for (const index of due) this.#pages[index]?.content?.update(this.#blocksOf(index), true);
    });
    this.onRender();
  }

  #reconcile(): void {
    this.#pages.forEach((page, index) => {
      if (page.content === null || !page.whole || page.content.intact()) return;
      this.guard.own(() => this.#fill(index, page, true));
      this.onRender();
    });
  }
}
