/** Paragraphs up to this many characters are judged whole; no paragraph that a person wrote is longer. */
const WHOLE = 20_000;

/** Cuts a paragraph that is far too long into pieces, after a sentence or else a space. UTF-16 offsets into `text`. */
export function pieces(text: string): { readonly start: number; readonly text: string }[] {
  if (text.length <= WHOLE) return [{ start: 0, text }];
  const found: { start: number; text: string }[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + WHOLE);
    if (end < text.length) {
      const part = text.slice(start, end);
      const stop = Math.max(part.lastIndexOf('. '), part.lastIndexOf('\n'));
      const space = part.lastIndexOf(' ');
      if (stop > WHOLE / 2) end = start + stop + 1;
      else if (space > WHOLE / 2) end = start + space + 1;
    }
    found.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return found;
}
