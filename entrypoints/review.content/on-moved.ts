/** The share of an element in view cannot be told apart from its share a moment ago below this. */
const LEAST = 1e-7;

/**
 * Calls back whenever an element is somewhere else on the screen than it was, for whatever reason: a transform, a
 * folded bar, an animation. Costs nothing while it stays where it is, which asking in every frame would.
 *
 * The browser's own intersection observer is given the element's box as its frame: any move changes how much of the
 * element lies in it.
 *
 * @param element in view; one that is not tells nothing.
 */
export function onMoved(element: Element, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null;
  let last = element.getBoundingClientRect();
  const observe = (threshold = 1): void => {
    observer?.disconnect();
    if (signal.aborted) return;
    const { left, top, right, bottom } = last;
    if (right <= left || bottom <= top) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const inset = [top, clientWidth - right, clientHeight - bottom, left];
    let isFirst = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const now = element.getBoundingClientRect();
        const share = entry?.intersectionRatio ?? 0;
        if (!isSame(now, last)) {
          last = now;
          moved();
          observe();
        } else if (isFirst && share !== threshold && share > LEAST) {
          // Whole pixels around a box of fractions: this is what "it has not moved" looks like from now on.
          observe(share);
        }
        isFirst = false;
      },
      {
        // A frame of its own needs the document as root; in a frame of another origin there is no other.
        root: document,
        rootMargin: inset.map((side) => `${-Math.floor(side)}px`).join(' '),
        threshold: Math.min(1, Math.max(LEAST, threshold)),
      },
    );
    observer.observe(element);
  };
  observe();
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
}

const isSame = (one: DOMRect, other: DOMRect): boolean =>
  one.left === other.left &&
  one.top === other.top &&
  one.width === other.width &&
  one.height === other.height;
