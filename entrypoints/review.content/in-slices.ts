/** Well under a frame: the page paints and takes keys in between. In milliseconds. */
const SLICE = 8;

/** Runs steps to their end without ever holding up the page. `null` when `signal` ended first. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  let until = performance.now() + SLICE;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    until = performance.now() + SLICE;
  }
}
