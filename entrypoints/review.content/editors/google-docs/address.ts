/** Where a Google document lives: `/document/d/ID`, `/document/u/1/d/ID`, `/a/DOMAIN/document/d/ID` (Docs facts 7). */
export interface DocsAddress {
  /** Path up to and with the id; what follows is `/edit`, `/preview`, `/export`. */
  readonly prefix: string;
  readonly id: string;
  /** The open tab of the document; `t.0` is the first (F4.2). */
  readonly tab: string;
}

/** Reads an address, or returns `null` when it is not that of one document (the list of documents, say; F7.4). */
export function docsAddress({ pathname, search }: { pathname: string; search: string }): DocsAddress | null {
  const match = /^((?:\/a\/[^/]+)?\/document\/(?:u\/\d+\/)?d\/([\w-]{3,}))(?:\/|$)/.exec(pathname);
  if (match === null || match[2] === 'e') return null;
  return { prefix: match[1] ?? '', id: match[2] ?? '', tab: new URLSearchParams(search).get('tab') ?? 't.0' };
}
