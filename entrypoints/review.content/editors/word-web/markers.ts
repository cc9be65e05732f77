import type { Group } from '../../../../analyzers/finding.ts';
import { MARK_STYLE } from '../../mark-style.ts';
import { onMoved } from '../../on-moved.ts';
import { openShadow, type Shadow } from '../../shadow.ts';

export interface Marker {
  readonly group: Group;
  readonly box: DOMRect;
}

/** What to draw, and which of the page's elements tells that all of it has moved. */
export interface MarkerLayout {
  readonly markers: readonly Marker[];
  readonly anchor: Element | null;
}

/**
 * Bars beside paragraphs whose words have no place of their own. They lie outside everything that Word manages, so they
 * are put anew whenever the page scrolls, zooms or shifts, with or without telling.
 */
export class Markers {
  readonly #layOut: () => MarkerLayout;
  #shadow: Shadow | null = null;
  #following: AbortController | null = null;
  #anchoring: AbortController | null = null;
  #anchor: Element | null = null;
  #frame = 0;
  readonly #sheets = new MutationObserver(() => this.soon());

  /** @param layOut measures the page as it is now */
  constructor(layOut: () => MarkerLayout) {
    this.#layOut = layOut;
  }

  draw(): void {
    const { markers, anchor } = this.#layOut();
    if (markers.length === 0 && this.#shadow === null) return this.#follow(anchor);
    this.#shadow ??= openShadow('genderbril-marks', document.documentElement, HOST_STYLE, STYLE);
    if (!this.#shadow.host.isConnected) document.documentElement.append(this.#shadow.host);
    const { root } = this.#shadow;
    markers.forEach(({ group, box }, nth) => {
      const bar = (root.children[nth] ?? root.appendChild(document.createElement('i'))) as HTMLElement;
      bar.className = group;
      bar.style.transform = `translate(${box.left}px, ${box.top}px)`;
      bar.style.height = `${Math.max(2, box.height - 2)}px`;
    });
    while (root.children.length > markers.length) root.lastElementChild?.remove();
    this.#follow(anchor);
  }

  close(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#sheets.disconnect();
    this.#following?.abort();
    this.#following = null;
    this.#anchoring?.abort();
    this.#anchoring = null;
    this.#anchor = null;
    this.#shadow?.close();
    this.#shadow = null;
  }

  /** Before the next frame, however often it is asked. */
  readonly soon = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.draw();
    });
  };

  #follow(anchor: Element | null): void {
    if (this.#following === null) {
      this.#following = new AbortController();
      const { signal } = this.#following;
      document.addEventListener('scroll', this.soon, { signal, capture: true, passive: true });
      addEventListener('resize', this.soon, { signal });
    }
    // A dialog comes and goes by its style alone, and the bars must not lie on it.
    for (const sheet of document.querySelectorAll('[id="WACDialogOverlay"]'))
      this.#sheets.observe(sheet, { attributes: true });
    if (anchor === this.#anchor) return;
    this.#anchor = anchor;
    this.#anchoring?.abort();
    this.#anchoring = new AbortController();
    if (anchor !== null) onMoved(anchor, this.soon, this.#anchoring.signal);
  }
}

const HOST_STYLE: Record<string, string> = {
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483646',
  'pointer-events': 'none',
};

const STYLE = `
i { position: fixed; left: 0; top: 0; box-sizing: border-box; width: 8px; pointer-events: none; }
${(Object.keys(MARK_STYLE) as Group[])
  .map((group) => `.${group} { border-left: 5px ${MARK_STYLE[group].line} ${MARK_STYLE[group].colour}; }`)
  .join('\n')}
@media (forced-colors: active) { i { border-color: Highlight !important; } }
`;
