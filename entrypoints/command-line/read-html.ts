import { createRequire } from 'node:module';
import type { Paragraph, ParagraphKind, Text } from '../../analyzers/text.ts';

// Loaded when the first page is read: other kinds of file never wait for these parsers.
const load = createRequire(import.meta.url);

/** What a block element is in a text. Everything else that holds text is body. */
const KINDS: Readonly<Record<string, ParagraphKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
};
const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, dd, dt, figcaption, pre, div';

/**
 * The article of a web page, without its menus and banners: one line a paragraph, in the page's order. Offsets count in
 * that text, since the page's own holds tags.
 *
 * @throws when the page holds no text.
 */
export function readHtml(html: string): Text {
  const { parseHTML } = load('linkedom') as typeof import('linkedom');
  const { Readability } = load('@mozilla/readability') as typeof import('@mozilla/readability');
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
  const page = article?.content
    ? parseHTML(`<body>${article.content}</body>`).document
    : parseHTML(html).document;

  const paragraphs: Paragraph[] = [];
  let raw = '';
  for (const element of page.querySelectorAll(BLOCKS)) {
    // The innermost block speaks: a cell with two paragraphs is two.
    if (element.querySelector(BLOCKS) !== null) continue;
    const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
    if (text === '') continue;
    const kind = KINDS[element.closest(Object.keys(KINDS).join())?.localName ?? ''] ?? 'body';
    paragraphs.push({ start: raw.length, end: raw.length + text.length, kind, text });
    raw += `${text}\n`;
  }
  if (paragraphs.length === 0) throw new Error('there is no text on this page');
  return { raw, paragraphs, protectedRanges: [], revision: 'html' };
}
