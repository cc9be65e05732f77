import { concat, plain, type Rich, type Style } from '../page/model/rich.ts';
import type { Cell, Kind, Paragraph } from '../page/model/source.ts';

const TOKEN = /\*\*|\/\/|\^\^|~~|\+\+|%%|@@|\[\[([^|\]]+)\|([^\]]+)\]\]|\{(img|chip|fn|hr)(?::([^}]*))?\}/g;
const TOGGLES: Record<string, Style> = {
  '**': { bold: true },
  '//': { italic: true },
  '^^': { raised: true },
  '~~': { suggested: 'delete' },
  '++': { suggested: 'insert' },
  '%%': { misspelled: true },
  '@@': { comment: true },
};

/**
 * Rich text from a line of markup: `**bold**`, `//italic//`, `^^raised^^`, `~~suggested deletion~~`, `++suggested
 * insertion++`, `%%misspelled%%`, `@@commented@@`, `[[words|address]]`, `{img:width,height}`, `{img:fill,lines left}`,
 * `{chip:name}`, `{fn:text}`, `{hr}`.
 */
export function rich(markup: string): Rich {
  const parts: Rich[] = [];
  const on = new Set<string>();
  const style = (): Style => Object.assign({}, ...[...on].map((token) => TOGGLES[token]));
  let at = 0;
  for (const match of markup.matchAll(TOKEN)) {
    parts.push(plain(markup.slice(at, match.index), style()));
    at = match.index + match[0].length;
    const [token, words, address, thing, detail = ''] = match;
    if (words) parts.push(plain(words, { ...style(), link: address as string }));
    else if (thing) parts.push(embedded(thing, detail));
    else if (!on.delete(token)) on.add(token);
  }
  parts.push(plain(markup.slice(at), style()));
  return concat(...parts);
}

function embedded(thing: string, detail: string): Rich {
  if (thing === 'chip') return plain('\ue907', { embedded: { kind: 'chip', label: detail } });
  if (thing === 'fn') return plain('\u0002', { embedded: { kind: 'footnote', label: detail } });
  if (thing === 'hr') return plain('\ufffc', { embedded: { kind: 'rule' } });
  const [width, height] = detail.split(',');
  if (width === 'fill') {
    return plain('\ufffc', { embedded: { kind: 'image', width: 600, leave: Number(height) } });
  }
  return plain('\ufffc', { embedded: { kind: 'image', width: Number(width), height: Number(height) } });
}

const of =
  (kind: Kind) =>
  (markup: string): Paragraph => ({ rich: rich(markup), kind });

export const p = of({});
export const title = of({ heading: 'title' });
export const h1 = of({ heading: 1 });
export const h2 = of({ heading: 2 });

/** A list; items with the same id number on. */
export const list = (id: string, ordered: boolean, items: readonly string[]): Paragraph[] =>
  items.map(of({ list: { id, ordered } }));

/** A table, row by row. */
export const table = (id: string, rows: readonly (readonly string[])[]): Paragraph[] =>
  rows.flatMap((cells, row) =>
    cells.map((markup, column) => {
      const cell: Cell = { table: id, row, column, columns: cells.length };
      return { rich: rich(markup), kind: { cell } };
    }),
  );
