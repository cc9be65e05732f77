import { readMarkdown } from '../../analyzers/read/markdown.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import type { Text } from '../../analyzers/text.ts';
import { readHtml } from './read-html.ts';

/** Makes a text of a file's bytes. @throws when they are not what the file's kind promises. */
export type Reader = (bytes: Uint8Array) => Text | Promise<Text>;

/** Keeps a byte order mark: offsets count in the file's text as it was read. @throws on bytes that are not UTF-8. */
const utf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const plain: Reader = (bytes) => readPlainText(utf8(bytes));
const markdown: Reader = (bytes) => readMarkdown(utf8(bytes));

const html: Reader = (bytes) => readHtml(utf8(bytes));

const readers: Readonly<Record<string, Reader>> = {
  '': plain,
  '.txt': plain,
  '.text': plain,
  '.md': markdown,
  '.markdown': markdown,
  '.html': html,
  '.htm': html,
};

/** The reader for a file name's extension (lower case, with its dot); `undefined` for a kind that is not known. */
export const readerFor = (extension: string): Reader | undefined => readers[extension];
