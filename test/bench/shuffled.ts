/** The same things in another order: the same one at every run, whatever the machine. */
export function shuffled<T>(things: readonly T[], seed = 20231): T[] {
  const result = [...things];
  let state = seed;
  for (let i = result.length - 1; i > 0; i--) {
    // Numerical Recipes' linear congruence: its high bits are random enough for an order.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}
