import type { ParagraphKind } from '../../../../analyzers/text.ts';
import { keyOf } from './characters.ts';
import { readElement } from './read-element.ts';
import type { Piece, RenderedParagraph } from './rendered-paragraph.ts';
import { surface } from './surface.ts';

/** Another story than the body: repeats its words on every page, or stands beside it (Word facts 2.3). */
const OTHER_STORY =
  '.InactiveBoxRendering, .Header, .Footer, .HeaderFooterPane, [class*="FloatingObject"], ' +
  '[class*="Footnote"], [class*="Endnote"], [id*="FootnoteEndnote"], #WACViewPanel_ClipboardElement, .PageAdornmentContainer, ' +
  '.ClientPaginationPageAdornmentContainer';

/** One reading of elements that did not change since is enough; the owner forgets those that did. */
export type ReadCache = WeakMap<Element, RenderedParagraph>;

/** The paragraphs that are rendered as text, in the order of reading; slices over a page break joined. */
export function readRendered(cache: ReadCache = new WeakMap()): RenderedParagraph[] {
  const pages = surface.pages();
  if (pages === null) return [];
  const live = liveParagraph();
  const liveKey = live === null ? '' : keyOf(readElement(live).text);
  const hiddenOnes = pages.querySelectorAll('.HiddenParagraph p.Paragraph').length;
  const read: RenderedParagraph[] = [];
  let page: Element | null = null;
  for (const original of pages.querySelectorAll<HTMLElement>('p.Paragraph')) {
    if (original.closest(OTHER_STORY)) continue;
    // The caret's paragraph is there twice: hidden in its page, and alive in the proxy (Word facts 2.2, A2).
    // Over a page break there are two hidden halves and one of them is alive.
    const isLive =
      live !== null &&
      original.closest('.HiddenParagraph') !== null &&
      (hiddenOnes === 1 || keyOf(readElement(original).text) === liveKey);
    const element = isLive ? live : original;
    let own = element === original ? cache.get(element) : undefined;
    if (own === undefined) {
      own = readOne(element, original);
      if (element === original) cache.set(element, own);
    }
    const last = read.at(-1);
    const ownPage = original.closest('.Page');
    const isFirst = ownPage !== page;
    page = ownPage;
    if (last !== undefined && isFirst) read[read.length - 1] = { ...last, atPageEdge: true };
    if (last !== undefined && own.paraid !== '' && own.paraid === last.paraid) {
      // Either the other half or, when Word keeps a paragraph whole, the same again.
      if (own.text !== last.text) read[read.length - 1] = join(last, own);
      continue;
    }
    read.push(isFirst ? { ...own, atPageEdge: true } : own);
  }
  const last = read.at(-1);
  if (last !== undefined) read[read.length - 1] = { ...last, atPageEdge: true };
  return read;
}

function readOne(element: HTMLElement, original: HTMLElement): RenderedParagraph {
  return {
    paraid: original.getAttribute('paraid') ?? '',
    elements: [element],
    ...readElement(element),
    kind: kindOf(original),
    atPageEdge: false,
  };
}

/** Joined once, as long as both halves stay: who sees the same pieces again need not look again. */
const joins = new WeakMap<
  readonly Piece[],
  { readonly second: readonly Piece[]; whole: RenderedParagraph }
>();

function join(first: RenderedParagraph, second: RenderedParagraph): RenderedParagraph {
  const known = joins.get(first.pieces);
  if (known?.second === second.pieces) return known.whole;
  const whole = joinAnew(first, second);
  joins.set(first.pieces, { second: second.pieces, whole });
  return whole;
}

function joinAnew(first: RenderedParagraph, second: RenderedParagraph): RenderedParagraph {
  const shift = first.text.length;
  const move = (piece: Piece): Piece => ({ ...piece, at: piece.at + shift });
  return {
    ...first,
    elements: [...first.elements, ...second.elements],
    text: first.text + second.text,
    pieces: [...first.pieces, ...second.pieces.map(move)],
    guarded: [...first.guarded, ...second.guarded.map((at) => at + shift)],
    atPageEdge: true,
  };
}

/** The paragraph in the proxy, when the proxy holds one and not only NBSPs. */
function liveParagraph(): HTMLElement | null {
  const proxy = surface.proxy();
  if (proxy === null || (proxy.textContent ?? '').replace(/[\s\u200b\ufeff]/g, '') === '') return null;
  return proxy.querySelector<HTMLElement>('p.Paragraph') ?? proxy;
}

function kindOf(paragraph: Element): ParagraphKind {
  if (paragraph.getAttribute('role') === 'heading') return 'heading';
  if (paragraph.closest('li, [role="listitem"]') || paragraph.querySelector('.ListMarker'))
    return 'list-item';
  return paragraph.closest('td, th, .TableCellContent') ? 'cell' : 'body';
}
