import type { Paragraph, Text } from '../text.ts';
import { block, type Line, linesOf, textOf } from './block.ts';

const ITEM = /^\s*(?:[-*•◦▪–]|\d{1,3}[.)]|[a-z]\))\s+/u;
/** A line that is longer than this and ends like a sentence was not broken by a page's width. */
const LONG = 120;

/**
 * Reads plain text. A paragraph is a block between blank lines; inside it a line that starts with `-`, `*`, `•` or
 * `1.` is a list item of its own. Other line ends stay inside the paragraph, as a PDF breaks its lines, except where
 * lines are paragraphs: long and ending like a sentence.
 *
 * @returns paragraphs with UTF-16 offsets into `raw`; a list item is without its marker.
 */
export function readPlainText(raw: string): Text {
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number; kind: 'body' | 'list-item'; last: Line } | undefined;
  const close = () => {
    const made = open && block(raw, open.start, open.end, open.kind);
    if (made !== undefined) paragraphs.push(made);
    open = undefined;
  };
  for (const line of linesOf(raw)) {
    if (line.text.trim() === '') {
      close();
      continue;
    }
    const marker = ITEM.exec(line.text);
    if (
      marker !== null &&
      (open === undefined || endsBlock(open.last, marker[0]) || open.kind === 'list-item')
    ) {
      close();
      open = { start: line.start + marker[0].length, end: line.end, kind: 'list-item', last: line };
    } else if (open === undefined || isParagraph(open.last)) {
      close();
      open = { start: line.start, end: line.end, kind: 'body', last: line };
    } else {
      open.end = line.end;
      open.last = line;
    }
  }
  close();
  return textOf(raw, paragraphs);
}

const isParagraph = (line: Line): boolean =>
  line.text.length > LONG && /[.!?…:]["”’')\]]*\s*$/u.test(line.text);

/** "in totaal\n12. Daarna" is a broken line; a bullet, or a number after a line that ended, starts an item. */
const endsBlock = (line: Line, marker: string): boolean =>
  !/^\s*(?:\d|[a-z]\))/u.test(marker)
    ? !/[-–]\s*$/u.test(line.text)
    : /[.!?:;]["”’')\]]*\s*$/u.test(line.text) || ITEM.test(line.text);
