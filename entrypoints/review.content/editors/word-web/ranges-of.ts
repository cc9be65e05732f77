import type { Place } from './places.ts';

/** One range for each run of characters in one text node: junk between runs stays out, and so does Word's own text. */
export function rangesOf({ rendered, span }: Place): Range[] {
  const ranges: Range[] = [];
  let last: { readonly node: Text; readonly range: Range } | undefined;
  for (const piece of rendered.pieces) {
    if (piece.at >= span.end) break;
    const from = Math.max(span.start, piece.at);
    const to = Math.min(span.end, piece.at + piece.length);
    if (from >= to) continue;
    const start = piece.from + from - piece.at;
    const end = piece.from + to - piece.at;
    if (end > piece.node.data.length) return [];
    // Two pieces of one node have only characters of no width between them: one line under both.
    if (last?.node === piece.node) {
      last.range.setEnd(piece.node, end);
      continue;
    }
    const range = document.createRange();
    range.setStart(piece.node, start);
    range.setEnd(piece.node, end);
    ranges.push(range);
    last = { node: piece.node, range };
  }
  return ranges;
}
