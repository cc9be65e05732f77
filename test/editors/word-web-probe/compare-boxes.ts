import type { Box } from '../word-web/protocol.ts';

/** Runs of one line put together, in reading order: cuts inside words are nobody's business. */
export function lines(boxes: readonly Box[]): Box[] {
  const sorted = boxes
    .filter(({ width, height }) => width > 0.5 && height > 0)
    .sort((a, b) => (Math.abs(a.top - b.top) > 6 ? a.top - b.top : a.left - b.left));
  const out: Box[] = [];
  for (const box of sorted) {
    const last = out.at(-1);
    if (last !== undefined && Math.abs(last.top - box.top) <= 6 && box.left <= last.left + last.width + 2) {
      const right = Math.max(last.left + last.width, box.left + box.width);
      out[out.length - 1] = { ...last, width: right - last.left };
    } else out.push(box);
  }
  return out;
}

/** Sentences about what differs; empty when each box has its twin within 2 px sideways and 3 px up or down. */
export function differences(painted: readonly Box[], truth: readonly Box[]): string[] {
  const [mine, theirs] = [lines(painted), lines(truth)];
  const isTwin = (one: Box, other: Box) =>
    Math.abs(one.left - other.left) <= 2 &&
    Math.abs(one.left + one.width - other.left - other.width) <= 2 &&
    Math.abs(one.top - other.top) <= 3 &&
    Math.abs(one.top + one.height - other.top - other.height) <= 3;
  return [
    ...mine.filter((one) => !theirs.some((other) => isTwin(one, other))).map((one) => `extra ${show(one)}`),
    ...theirs.filter((one) => !mine.some((other) => isTwin(one, other))).map((one) => `missing ${show(one)}`),
  ];
}

const show = ({ left, top, width, height }: Box): string =>
  [left, top, width, height].map((number) => Math.round(number * 10) / 10).join(' ');
