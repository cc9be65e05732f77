import { render } from 'preact';
import css from '../../components/card.css?inline';
import { Card, type CardProps } from '../../components/card.tsx';
import { placeCard } from '../../components/place-card.ts';
import { openShadow, type Shadow } from './shadow.ts';

/** What the card says, without what this host adds. */
export type CardContent = Omit<CardProps, 'maxHeight'>;

export interface CardHost {
  readonly isOpen: boolean;
  /** The element on the page; events inside come out of it. */
  readonly shadow: Shadow;
  /** Shows or refreshes the card beside these boxes; with none it stays where it is. `focus` when opened by keyboard. */
  show(content: CardContent, boxes: readonly DOMRect[], focus?: boolean): void;
  close(): void;
}

/** One card on the page, in a closed root under the document element: outside everything that an editor manages. */
export function createCardHost(): CardHost {
  let shadow: Shadow | null = null;
  let frame: HTMLElement | null = null;
  let focusBefore: Element | null = null;

  const open = (): { shadow: Shadow; frame: HTMLElement } => {
    if (shadow === null || frame === null || !shadow.host.isConnected) {
      shadow?.close();
      shadow = openShadow('genderbril-card', document.documentElement, HOST_STYLE, css);
      frame = shadow.root.appendChild(document.createElement('div'));
      frame.style.cssText = 'position: fixed; inset: 0 auto auto 0;';
      keepToOurselves(shadow.host);
      keepFocus(frame);
    }
    return { shadow, frame };
  };

  return {
    get isOpen() {
      return shadow?.host.isConnected ?? false;
    },
    get shadow() {
      return open().shadow;
    },
    show(content, boxes, focus = false) {
      const before = document.activeElement;
      const { frame: at, shadow: ours } = open();
      render(<Card {...content} />, at);
      if (boxes.length > 0) {
        const card = at.firstElementChild;
        const { width, height } = card?.getBoundingClientRect() ?? { width: 0, height: 0 };
        const place = placeCard(boxes, { width, height }, { width: innerWidth, height: innerHeight });
        at.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
        if (place.maxHeight < height) render(<Card {...content} maxHeight={place.maxHeight} />, at);
      }
      if (focus) {
        focusBefore = before;
        ours.root.querySelector<HTMLElement>('[data-genderbril="card"]')?.focus({ preventScroll: true });
      }
    },
    close() {
      if (shadow === null || frame === null) return;
      const held = document.activeElement === shadow.host;
      render(null, frame);
      shadow.close();
      shadow = null;
      frame = null;
      // Back to where the writer was, and only if the focus was still with us.
      if (held && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
  };
}

/** Above the editors' own bars and menus; without a size, so that it covers nothing but its card. */
const HOST_STYLE: Record<string, string> = {
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};

/** The editor must not take a click on the card for a click in its text. */
function keepToOurselves(host: Element): void {
  for (const type of [
    'mousedown',
    'mouseup',
    'click',
    'dblclick',
    'pointerdown',
    'pointerup',
    'contextmenu',
    'wheel',
    'keydown',
    'keyup',
    'keypress',
  ]) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}

/** A click on a control leaves the focus in the editor. Words stay selectable, for who wants to copy a part. */
function keepFocus(frame: Element): void {
  frame.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button, a, summary') !== null)
      event.preventDefault();
  });
}
