/**
 * Text reduced to the characters that leave ink. The labels of the annotation layer agree with the document's text in
 * these and in nothing else: their spaces differ and they may carry bidi controls (Docs facts F2.20, F2.21).
 */
export interface Ink {
  readonly ink: string;
  /** `at[i]` is the offset in the source of the i-th character of `ink`; one entry more, the source's length. */
  readonly at: readonly number[];
}

const NO_INK = /[\s\p{Cc}\p{Cf}\p{Co}\ufffc]/u;

/** Reduces `source`. Offsets are UTF-16 code units, surrogate pairs count as two. */
export function inkOf(source: string): Ink {
  let ink = '';
  const at: number[] = [];
  for (let i = 0; i < source.length; i++) {
    if (!hasInk(source.charCodeAt(i), source, i)) continue;
    ink += source.charAt(i);
    at.push(i);
  }
  at.push(source.length);
  return { ink, at };
}

function hasInk(code: number, source: string, at: number): boolean {
  if (code > 0x20 && code < 0x7f) return true;
  if (code <= 0x20) return false;
  return !NO_INK.test(source.charAt(at));
}

/** The range of `ink` that covers `[start, end)` of its source. */
export function inkRange({ at }: Ink, start: number, end: number): { from: number; to: number } {
  return { from: lowerBound(at, start), to: lowerBound(at, end) };
}

/** The first index whose value is at least `value`; `at` is sorted. */
function lowerBound(at: readonly number[], value: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
