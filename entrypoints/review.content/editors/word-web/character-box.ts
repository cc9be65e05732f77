import type { RenderedParagraph } from './rendered-paragraph.ts';

/** Where one character of a paragraph is drawn, in CSS pixels of the viewport; `null` when it is not. */
export function characterBox(
  rendered: RenderedParagraph,
  at: number,
): { readonly box: DOMRect; readonly element: Element } | null {
  const piece = rendered.pieces.find((one) => one.at <= at && at < one.at + one.length);
  const element = piece?.node.parentElement;
  if (piece === undefined || !element?.isConnected) return null;
  const offset = piece.from + at - piece.at;
  if (offset >= piece.node.data.length) return null;
  const range = document.createRange();
  range.setStart(piece.node, offset);
  range.setEnd(piece.node, offset + 1);
  const box = [...range.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
  return box === undefined ? null : { box, element };
}
