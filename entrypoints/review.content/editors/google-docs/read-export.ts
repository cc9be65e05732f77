import type { DocsAddress } from './address.ts';

/** Marks that the plain export puts before list items, and that the document's own text has not (Docs facts F4.6). */
const LIST_MARKER = /^[ \t]*(?:\*|\d{1,3}\.|[a-z]\.)[ \t]+/gm;
const BYTE_ORDER_AND_BIDI = /[\ufeff\u202a-\u202e]/g;

/**
 * The one request that Genderbril can make: Docs' own export of the open document, on the same origin, for when the
 * editor does not give its text otherwise (a document that may only be viewed, say).
 *
 * @returns the text, or `null` when the owner forbids it or what came is no plain text (F4.4).
 */
export async function readExport({ prefix, tab }: DocsAddress, signal: AbortSignal): Promise<string | null> {
  try {
    const address = `${prefix}/export?format=txt&tab=${encodeURIComponent(tab)}`;
    // Same origin: the export redirects to a host without cookies, which refuses requests that carry any (F4.3).
    const response = await fetch(address, { credentials: 'same-origin', signal });
    if (!response.ok || !response.headers.get('content-type')?.startsWith('text/plain')) return null;
    const text = await response.text();
    return text.replace(BYTE_ORDER_AND_BIDI, '').replaceAll('\r\n', '\n').replace(LIST_MARKER, '');
  } catch {
    return null;
  }
}
