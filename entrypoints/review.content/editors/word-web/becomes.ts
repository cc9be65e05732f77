import { nextFrame } from './wait.ts';

/** Looks every frame, for at most `within` milliseconds, whether something has become so. */
export async function becomes(condition: () => boolean, within: number): Promise<boolean> {
  const until = performance.now() + within;
  while (!condition()) {
    if (performance.now() > until) return false;
    await nextFrame();
  }
  return true;
}
