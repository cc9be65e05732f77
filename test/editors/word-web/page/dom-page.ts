import type { WordProfile } from '../profile.ts';
import { type BlockView, blockView } from './block-view.ts';
import { caretIn, offsetAt, rectsIn } from './geometry.ts';
import type { Position } from './model.ts';
import type { PageContent } from './page-content.ts';
import type { Block, Slice } from './paginate.ts';
import type { ParagraphView } from './paragraph-view.ts';
import type { PieceOptions } from './pieces.ts';

interface Shown extends BlockView {
  readonly key: readonly unknown[];
  readonly text: string;
}

/** A page of DOM text. Nodes are replaced, never patched; a block keeps its nodes only while nothing in it changed. */
export class DomPage implements PageContent {
  #shown: Shown[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly profile: WordProfile,
    private readonly optionsFor: (slice: Slice) => PieceOptions,
    /** What besides the text decides how a slice looks: selection, caret, active comment. */
    private readonly keyOf: (slice: Slice) => string,
  ) {}

  update(blocks: readonly Block[], all: boolean): void {
    const old = new Map(this.#shown.map((shown) => [shown.key[0], shown]));
    const next = blocks.map((block): Shown => {
      const slices = block.kind === 'table' ? block.rows.flat(2) : [block.slice];
      const key = slices.flatMap((slice) => [
        slice.paragraph,
        slice.from,
        slice.to,
        slice.marker,
        this.keyOf(slice),
      ]);
      const known = old.get(key[0]);
      if (!all && known !== undefined && same(known.key, key)) return known;
      const view = blockView(block, this.optionsFor, this.profile);
      return { ...view, key, text: view.node.textContent ?? '' };
    });
    const kept = new Set(next);
    for (const shown of this.#shown) if (!kept.has(shown)) shown.node.remove();
    let at: ChildNode | null = this.host.firstChild;
    for (const shown of next) {
      if (at === shown.node) at = at.nextSibling;
      else this.host.insertBefore(shown.node, at);
    }
    this.#shown = next;
  }

  views(paraId?: number): readonly ParagraphView[] {
    return this.#shown
      .flatMap((shown) => shown.paragraphs)
      .filter((view) => paraId === undefined || view.slice.paragraph.paraId === paraId);
  }

  rects(paraId: number, from: number, to: number): DOMRect[] {
    return this.views(paraId).flatMap((view) => rectsIn(view, from, to));
  }

  caret({ paraId, offset }: Position): DOMRect | null {
    const views = this.views(paraId);
    const view = views.find(({ slice }) => offset >= slice.from && offset < slice.to) ?? views.at(-1);
    return view === undefined || offset < view.slice.from || offset > view.slice.to
      ? null
      : caretIn(view, offset);
  }

  hit(x: number, y: number): Position | null {
    let best: { far: number; view: ParagraphView } | null = null;
    for (const view of this.views()) {
      const box = view.paragraph.getBoundingClientRect();
      const down = y < box.top ? box.top - y : y > box.bottom ? y - box.bottom : 0;
      const across = x < box.left ? box.left - x : x > box.right ? x - box.right : 0;
      const far = down * 10 + across;
      if (best === null || far < best.far) best = { far, view };
    }
    if (best === null) return null;
    return {
      paraId: best.view.slice.paragraph.paraId,
      offset: offsetAt(best.view, x, y, this.profile.hitTest),
    };
  }

  intact(): boolean {
    return this.#shown.every((shown) => shown.node.isConnected && shown.node.textContent === shown.text);
  }
}

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
