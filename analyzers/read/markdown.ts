import type { Paragraph, ParagraphKind, Text } from '../text.ts';
import { block, linesOf, textOf } from './block.ts';

const HEADING = /^\s{0,3}#{1,6}\s+/u;
const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/u;
const QUOTE = /^\s{0,3}(?:>\s?)+/u;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+)\s*$/u;
const FENCE = /^\s{0,3}(?:```|~~~)/u;
const ROW = /^\s*\|.*\|\s*$/u;
const DIVIDER = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/u;

/**
 * Reads Markdown. Headings, list items, table cells and block quotes are paragraphs of their own, with their kind;
 * code blocks and rules are left out. Emphasis stays in the text: offsets are UTF-16 offsets into the file, and a
 * paragraph's text is exactly what stands there, without the marker in front of it.
 */
export function readMarkdown(raw: string): Text {
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number; kind: ParagraphKind } | undefined;
  let fenced = false;
  const add = (start: number, end: number, kind: ParagraphKind) => {
    const made = block(raw, start, end, kind);
    if (made !== undefined) paragraphs.push(made);
  };
  const close = () => {
    if (open !== undefined) add(open.start, open.end, open.kind);
    open = undefined;
  };
  for (const line of linesOf(raw)) {
    if (FENCE.test(line.text)) {
      close();
      fenced = !fenced;
      continue;
    }
    if (fenced || line.text.trim() === '' || DIVIDER.test(line.text)) {
      close();
      continue;
    }
    if (RULE.test(line.text)) {
      if (open !== undefined && open.kind === 'body' && /^\s*[-=]+\s*$/u.test(line.text))
        open.kind = 'heading';
      close();
      continue;
    }
    const heading = HEADING.exec(line.text);
    const quote = QUOTE.exec(line.text);
    const item = ITEM.exec(line.text);
    if (heading !== null) {
      close();
      add(line.start + heading[0].length, line.end, 'heading');
    } else if (ROW.test(line.text)) {
      close();
      addCells(line.text, line.start, add);
    } else if (quote !== null) {
      // Only the first line's marker can be left out: a paragraph is one run of the file.
      if (open?.kind === 'quote' && line.text.length > quote[0].length) open.end = line.end;
      else {
        close();
        open = { start: line.start + quote[0].length, end: line.end, kind: 'quote' };
      }
    } else if (item !== null) {
      close();
      open = { start: line.start + item[0].length, end: line.end, kind: 'list-item' };
    } else if (open === undefined) open = { start: line.start, end: line.end, kind: 'body' };
    else open.end = line.end;
  }
  close();
  return textOf(raw, paragraphs);
}

function addCells(
  row: string,
  start: number,
  add: (start: number, end: number, kind: ParagraphKind) => void,
): void {
  let from = row.indexOf('|') + 1;
  for (let at = from; at < row.length; at++) {
    if (row.charAt(at) !== '|' || row.charAt(at - 1) === '\\') continue;
    add(start + from, start + at, 'cell');
    from = at + 1;
  }
}
