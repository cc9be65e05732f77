/** The attributes in which a change of the drawing shows (Docs facts F2.24), and `style`, which moves whole pages. */
const ATTRIBUTES = ['aria-label', 'x', 'y', 'width', 'height', 'transform', 'style'];

export interface WatchOptions {
  readonly scroller: Element;
  /** Our own node in there. */
  readonly ignore: Element;
  /** What is drawn has changed: called before the next paint, so that a mark is never a frame behind. */
  readonly onDrawn: () => void;
  /** The text may have changed without anything being drawn: a colleague on another page, another tab. */
  readonly onTick: () => void;
  readonly signal: AbortSignal;
}

/** In a hidden tab Docs draws nothing and we ask nothing. */
const TICK = 700;

/** Watches the annotation layer, the window's size and, while the page is visible, the clock. */
export function watch({ scroller, ignore, onDrawn, onTick, signal }: WatchOptions): void {
  const mutations = new MutationObserver((records) => {
    if (records.some((record) => matters(record, ignore))) onDrawn();
  });
  mutations.observe(scroller, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });

  const sizes = new ResizeObserver(onDrawn);
  sizes.observe(scroller);

  const tick = () => {
    if (document.visibilityState === 'visible') onTick();
  };
  const clock = setInterval(tick, TICK);
  document.addEventListener('visibilitychange', tick, { signal });

  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
    clearInterval(clock);
  });
}

/** Not the caret, which blinks and moves by its style (F2.27), nor what we put there ourselves. */
function matters({ type, target, attributeName }: MutationRecord, ignore: Element): boolean {
  if (target === ignore) return false;
  if (type === 'childList' || attributeName !== 'style') return true;
  return target instanceof Element && !target.className.toString().includes('kix-cursor');
}
