import type { WordProfile } from '../profile.ts';
import { element } from './element.ts';
import type { Guard } from './guard.ts';
import type { Model } from './model.ts';
import type { PagesView } from './pages-view.ts';
import { paragraphView } from './paragraph-view.ts';
import type { Skeleton } from './skeleton.ts';

const BLANK = '\u00a0\u00a0';

/** The blinking caret, and the proxy that has the focus and lies over it (§5.1); in R2 the live paragraph in it. */
export class Caret {
  readonly #mark = element('div', {
    class: 'CaretStandIn',
    style: 'position:absolute;width:1px;background:#000;pointer-events:none;',
  });
  #frame = 0;
  /** The browser is composing in the proxy: hands off. */
  composing = false;

  constructor(
    private readonly skeleton: Skeleton,
    private readonly pages: PagesView,
    private readonly model: Model,
    private readonly guard: Guard,
    private readonly profile: WordProfile,
  ) {
    guard.own(() => skeleton.view.append(this.#mark));
    // Class mutations without any change of text, for as long as the document is open (§4).
    setInterval(() => guard.own(() => this.#mark.classList.toggle('CaretOff')), 530);
  }

  /** Puts caret and proxy where the model's selection is, at the next frame; frames stand still in a hidden tab. */
  place(): void {
    if (this.#frame === 0)
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#now();
      });
  }

  /** Throws away whatever is in the proxy: it never holds more than blanks, or the live paragraph (§5.1). */
  reset(): void {
    const { proxy } = this.skeleton;
    if (proxy === null || this.composing) return;
    if (this.profile.renderer === 'R2') return this.#showLive(proxy);
    this.guard.own(() => {
      const only = proxy.firstChild;
      if (proxy.childNodes.length !== 1 || !(only instanceof Text) || only.data !== BLANK)
        proxy.replaceChildren(BLANK);
    });
    if (document.activeElement === proxy && proxy.firstChild !== null)
      getSelection()?.collapse(proxy.firstChild, 1);
  }

  /** Scrolls so that the caret can be seen. */
  reveal(): void {
    const { view } = this.skeleton;
    const rect = this.pages.caret(this.model.selection.focus);
    const box = view.getBoundingClientRect();
    if (rect === null) {
      const page = this.pages.pageOf(this.model.selection.focus.paraId);
      if (page >= 0) this.pages.scrollTo(page * 1142 * this.pages.zoom);
    } else if (rect.bottom > box.bottom - 10)
      this.pages.scrollTo(this.pages.scrollTop + rect.bottom - box.bottom + 80);
    else if (rect.top < box.top + 10) this.pages.scrollTo(this.pages.scrollTop + rect.top - box.top - 80);
  }

  #now(): void {
    const rect = this.pages.caret(this.model.selection.focus);
    const { view, proxy } = this.skeleton;
    const box = view.getBoundingClientRect();
    const [x, y] = [view.scrollLeft - box.left, view.scrollTop - box.top];
    this.guard.own(() => {
      this.#mark.style.display = rect === null ? 'none' : 'block';
      if (rect === null) return;
      Object.assign(this.#mark.style, {
        left: `${rect.left + x}px`,
        top: `${rect.top + y}px`,
        height: `${rect.height}px`,
      });
      if (proxy !== null && this.profile.renderer !== 'R2')
        Object.assign(proxy.style, { left: `${rect.left + x}px`, top: `${rect.top + y}px` });
    });
    if (proxy !== null && this.profile.renderer === 'R2') this.#showLive(proxy);
  }

  /** R2: the paragraph of the caret a second time, editable, exactly over its hidden original. */
  #showLive(proxy: HTMLElement): void {
    if (this.composing) return;
    const { focus } = this.model.selection;
    const views = this.pages.views(focus.paraId);
    const original = views.find(({ slice }) => focus.offset <= slice.to) ?? views.at(-1);
    if (original === undefined) return;
    const { view } = this.skeleton;
    const [box, at] = [view.getBoundingClientRect(), original.paragraph.getBoundingClientRect()];
    const copy = paragraphView(
      original.slice,
      { ...this.pages.optionsFor(original.slice), hidden: false },
      this.profile,
    );
    this.guard.own(() => {
      const isWhole = this.profile.liveParagraph === 'paragraph';
      proxy.replaceChildren(...(isWhole ? [copy.paragraph] : copy.paragraph.childNodes));
      if (!isWhole) proxy.style.whiteSpace = 'pre-wrap';
      Object.assign(proxy.style, {
        left: `${at.left - box.left + view.scrollLeft}px`,
        top: `${at.top - box.top + view.scrollTop}px`,
        width: `${at.width / this.pages.zoom}px`,
        transform: `scale(${this.pages.zoom})`,
      });
    });
    if (document.activeElement !== proxy) return;
    for (const { node, at: offsets } of copy.mapped) {
      const index = offsets.indexOf(focus.offset);
      const place = index >= 0 ? index : offsets.indexOf(focus.offset - 1) + 1;
      if (index < 0 && place === 0) continue;
      getSelection()?.collapse(node, Math.min(place, node.length));
      return;
    }
  }
}
