/** Looks in every so manieth frame: some twenty times a second. */
const EVERY = 3;

/**
 * Calls back when a place on the screen has moved, for whatever reason: editors scroll and zoom without an event. Costs
 * a measurement now and then for as long as `signal` lives, so only for what somebody is looking at.
 */
export function follow(place: () => DOMRect | undefined, moved: () => void, signal: AbortSignal): void {
  const key = (): string => {
    const box = place();
    return box === undefined ? '' : [box.left, box.top, box.width, box.height].map(Math.round).join();
  };
  let last = key();
  let frames = 0;
  const look = () => {
    if (signal.aborted) return;
    if (++frames % EVERY === 0) {
      const now = key();
      if (now !== last) {
        last = now;
        moved();
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
