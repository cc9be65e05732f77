/** The middle one; of an even number the mean of the two in the middle. */
export const median = (values: readonly number[]): number =>
  (percentile(values, 0.5) + percentile(values, 0.5, 'high')) / 2;

/** The value that this part of the values stays at or under. */
export function percentile(values: readonly number[], part: number, side: 'low' | 'high' = 'low'): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = part * (sorted.length - 1);
  return sorted[side === 'low' ? Math.floor(place) : Math.ceil(place)] as number;
}
