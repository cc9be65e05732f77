const QUIET = 300;
const LONGEST = 3000;

/**
 * Docs scrolls to every selection that is set, in eight or nine steps over a quarter of a second, with no way to ask
 * it not to (F5.9). Shadows the setter on this one element until 300 ms have passed without a write.
 *
 * @returns releases the setter, at once when `now` is true, else after the quiet time.
 */
export function holdScroll(element: Element): (now?: boolean) => void {
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
  if (native?.get === undefined || Object.hasOwn(element, 'scrollTop')) return () => {};
  const get = native.get;
  let lastWrite = performance.now();
  Object.defineProperty(element, 'scrollTop', {
    configurable: true,
    get: () => get.call(element),
    set: () => {
      lastWrite = performance.now();
    },
  });
  const since = performance.now();
  const release = (now = false) => {
    const waited = performance.now();
    if (now || waited - lastWrite >= QUIET || waited - since > LONGEST) {
      delete (element as { scrollTop?: number }).scrollTop;
    } else {
      setTimeout(release, QUIET - (waited - lastWrite) + 1);
    }
  };
  return release;
}
