import type { Paragraph, ParagraphKind, Span, Text } from '../../../../analyzers/text.ts';

/**
 * Where a paragraph ends in the raw text of Google Docs: a line feed, a page break, and the controls around a table,
 * its rows and cells, and around segments such as the footer (Docs facts F5.5 and 2.4). Written as code points, since
 * controls in a source file are easily lost.
 */
const BOUNDARY = new RegExp('[\\n\\f\\u0003\\u0010-\\u0012\\u001c]|$', 'g');

/** Soft breaks, images, chips and controls stand inside a paragraph; no edit may touch or cross them (2.4). */
const OBJECT = new RegExp('[\\u0000-\\u0008\\u000b\\u000e-\\u001f\\ufffc\\ue000-\\uf8ff]+', 'g');

/**
 * Splits the body of one document tab. Headings and list items look like body text there (2.4). What follows a second
 * U+0003 is a footer or another story: it is drawn on every page and is not what the writer is working on (F5.5).
 */
export function documentText(raw: string, revision: string): Text {
  const paragraphs: Paragraph[] = [];
  let kind: ParagraphKind = 'body';
  let inTable = false;
  let start = 0;
  for (const { 0: boundary, index: end } of raw.matchAll(BOUNDARY)) {
    const text = raw.slice(start, end);
    if (text.trim() !== '') paragraphs.push({ start, end, kind, text });
    if (boundary === SEGMENT_START && paragraphs.length > 0) break;
    if (boundary === TABLE_START) inTable = true;
    if (boundary === TABLE_END) inTable = false;
    // Some builds mark cells and not tables: there a cell ends with its line.
    if (boundary === CELL_START) kind = 'cell';
    else if (!inTable) kind = 'body';
    start = end + 1;
  }
  const protectedRanges: Span[] = [];
  for (const { 0: object, index } of raw.matchAll(OBJECT)) {
    protectedRanges.push({ start: index, end: index + object.length });
  }
  return { raw, paragraphs, protectedRanges, revision };
}

const SEGMENT_START = '\u0003';
const TABLE_START = '\u0010';
const TABLE_END = '\u0011';
const CELL_START = '\u001c';
