import type { Span } from '../../../../analyzers/text.ts';

/**
 * Where a span went when `before` became `after` by one contiguous change, or `null` when the change touched it.
 * What stands there then is the same words, and on one side the same words up to the end: never other words.
 */
export function shiftSpan(span: Span, before: string, after: string): Span | null {
  if (before === after) return span;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  if (span.end <= head) return span;
  let tail = 0;
  while (
    tail < most &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  const moved = after.length - before.length;
  if (span.start < before.length - tail) return null;
  return { start: span.start + moved, end: span.end + moved };
}
