/** At the next idle, and no later than 300 ms from now. */
export function soon(work: () => void): void {
  let done = false;
  const once = () => {
    if (!done) work();
    done = true;
  };
  if ('requestIdleCallback' in window) requestIdleCallback(once, { timeout: 250 });
  setTimeout(once, 280);
}
