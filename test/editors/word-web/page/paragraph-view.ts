import type { Format } from '../document.ts';
import type { WordProfile } from '../profile.ts';
import { element } from './element.ts';
import type { Slice } from './paginate.ts';
import { type Piece, type PieceOptions, piecesOf } from './pieces.ts';
import { fontFamily, settingOf, TAB_WIDTH } from './text-layout.ts';

const NBSP = '\u00a0';

/** A text node on the screen and the model offset of each of its characters; -1 for one that the model lacks. */
export interface Mapped {
  readonly node: Text;
  readonly at: readonly number[];
}

/** One rendering of a paragraph or of its part. Thrown away at the next one. */
export interface ParagraphView {
  readonly slice: Slice;
  /** The `OutlineElement` or list item. */
  readonly outer: HTMLElement;
  readonly paragraph: HTMLElement;
  readonly mapped: readonly Mapped[];
}

/** Renders a slice as the facts' §2.3 shows it: DOM text, cut and padded so that it is not the model's text. */
export function paragraphView(slice: Slice, options: PieceOptions, profile: WordProfile): ParagraphView {
  const { paragraph: model } = slice;
  const mapped: Mapped[] = [];
  const text = (content: string, at: readonly number[]): Text => {
    const node = document.createTextNode(content);
    mapped.push({ node, at });
    return node;
  };
  const { size, lineHeight, after } = settingOf(model);
  const look = `font-size:${size}px;line-height:${lineHeight}px;font-family:${fontFamily};font-variant-ligatures:none;`;
  const paragraph = element('p', {
    class: profile.structure === 'other-paragraphs' ? 'TextBlock' : 'Paragraph',
    paraid: String(model.paraId),
    paraeid: model.localId.toLowerCase(),
    lang: model.language,
    'xml:lang': model.language,
    ...(model.heading > 0 ? { role: 'heading', 'aria-level': String(model.heading) } : {}),
    ...(model.rightToLeft ? { dir: 'rtl' } : {}),
    style: `white-space:pre-wrap;margin:0;${look}`,
  });
  if (slice.marker !== '')
    paragraph.append(
      element(
        'span',
        { class: 'ListMarkerWrappingSpan', style: 'display:inline-block;width:24px;margin-left:-24px;' },
        element('span', { class: 'ListMarker', style: look }, slice.marker),
      ),
    );

  // One paragraph in twenty holds a zero-width space of Word's own (facts §2.3).
  let zeroWidth = slice.index % 20 === 2;
  const runs = piecesOf(slice, options);
  for (const { format, pieces } of runs) {
    let textRun: HTMLElement | null = null;
    let isSelectedRun = false;
    const home =
      format.link === undefined ? paragraph : element('a', { class: 'Hyperlink', href: format.link });
    if (home !== paragraph) paragraph.append(home);
    for (const piece of pieces) {
      if (piece.kind !== 'text') {
        textRun = null;
        home.append(objectOf(piece, text, profile));
        continue;
      }
      const outer = profile.selectedOn === 'outer-run' && piece.classes.includes('Selected');
      const classes = outer ? piece.classes.filter((name) => name !== 'Selected') : piece.classes;
      if (textRun === null || outer !== isSelectedRun) {
        isSelectedRun = outer;
        textRun = element('span', {
          class: `TextRun${format.link === undefined ? '' : ' Underlined'}${revisionClass(format)}${outer ? ' Selected' : ''}`,
          'data-contrast': 'auto',
          lang: model.language,
          style: look + styleOf(format, model.heading),
        });
        home.append(textRun);
      }
      const shown = profile.structure === 'other-words' ? secret(piece.text) : spaces(piece.text);
      const offsets = Array.from({ length: piece.text.length }, (_, index) => piece.from + index);
      const cut = piece.text.indexOf(' ', 1) + 1;
      const padded = zeroWidth && cut > 1;
      zeroWidth &&= !padded;
      textRun.append(
        element(
          'span',
          {
            class: ['NormalTextRun', ...classes].join(' '),
            ...(model.heading > 0 ? { 'data-ccp-parastyle': `heading ${model.heading}` } : {}),
          },
          padded
            ? text(`${shown.slice(0, cut)}\u200b${shown.slice(cut)}`, [
                ...offsets.slice(0, cut),
                -1,
                ...offsets.slice(cut),
              ])
            : text(shown, offsets),
        ),
      );
    }
  }
  if (runs.every((run) => run.pieces.length === 0))
    paragraph.append(
      element('span', { class: 'TextRun EmptyTextRun', 'data-contrast': 'auto', style: look }, text('', [])),
    );
  paragraph.append(element('span', { class: 'EOP', 'data-ccp-props': '{}', style: look }, NBSP));
  const shown = options.hidden
    ? element('div', { class: 'ParaWrappingDiv HiddenParagraph', style: 'visibility:hidden;' }, paragraph)
    : paragraph;
  return { slice, paragraph, mapped, outer: wrap(shown, slice, after) };
}

function wrap(paragraph: HTMLElement, slice: Slice, after: number): HTMLElement {
  const { list, rightToLeft } = slice.paragraph;
  const direction = rightToLeft ? 'Rtl' : 'Ltr';
  const space = `position:relative;clear:both;padding-bottom:${slice.to === Infinity || after > 0 ? after : 0}px;`;
  if (list === undefined)
    return element('div', { class: `OutlineElement ${direction}`, style: space }, paragraph);
  const item = element(
    'li',
    {
      class: `OutlineElement ${direction}`,
      role: 'listitem',
      'data-aria-level': String(list.level),
      'data-aria-posinset': slice.marker.replace('.', '') || '1',
      'aria-setsize': '-1',
      'data-listid': String(list.id),
      'data-leveltext': list.kind === 'bullet' ? '\uf0b7' : '%1.',
      'data-font': 'Symbol',
      style: `display:block;margin-left:${24 * list.level}px;${space}`,
    },
    paragraph,
  );
  const kind = list.kind === 'bullet' ? 'BulletListStyle1' : 'NumberListStyle1';
  const holder = element(
    list.kind === 'bullet' ? 'ul' : 'ol',
    { class: kind, role: 'list', style: 'margin:0;padding:0;' },
    item,
  );
  return element('div', { class: 'ListContainerWrapper', style: 'position:relative;' }, holder);
}

function objectOf(
  piece: Piece,
  text: (content: string, at: number[]) => Text,
  profile: WordProfile,
): HTMLElement {
  const mark = piece.classes.length > 0 ? ` ${piece.classes.join(' ')}` : '';
  const at = [piece.from];
  if (piece.kind === 'tab')
    return element(
      'span',
      { class: 'TabRun', style: `display:inline-block;width:${TAB_WIDTH}px;` },
      element('span', { class: `TabChar${mark}` }, text(NBSP, at)),
    );
  if (piece.kind === 'break')
    return element(
      'span',
      { class: `LineBreakBlob BlobObject DragDrop${mark}` },
      element('span', { style: 'font-family:WordVisiCarriageReturn_MSFontService;' }, text(NBSP, at)),
      element('br'),
    );
  if (piece.kind === 'page')
    return element(
      'span',
      { class: `PageBreakBlob BlobObject${mark}` },
      element(
        'span',
        { class: 'PageBreakBorderSpan' },
        element('span', { class: 'PageBreakTextSpan' }, text('Page Break', at)),
      ),
      element('br'),
    );
  if (piece.kind === 'picture')
    return element(
      'span',
      {
        class: `WACImageContainer BlobObject DragDrop${mark}`,
        style: 'display:inline-block;width:40px;height:16px;background:#9ab;',
      },
      element('span', { class: 'WACImageBorder' }, text('', at)),
    );
  if (profile.footnotes === 'raised')
    return element(
      'span',
      { class: 'TextRun', 'data-contrast': 'auto', style: 'vertical-align:super;font-size:9px;' },
      element('span', { class: `NormalTextRun${mark}` }, text('1', at)),
    );
  const junk = profile.footnotes === 'blob' ? ' BlobObject' : '';
  return element(
    'span',
    {
      class: `TextRun Superscript${junk}`,
      'data-contrast': 'auto',
      style: 'vertical-align:super;font-size:9px;',
    },
    element(
      'span',
      { class: `NormalTextRun${mark}`, 'data-ccp-charstyle': 'footnote reference' },
      text('1', at),
    ),
  );
}

const revisionClass = ({ revision }: Format): string =>
  revision === undefined ? '' : revision.kind === 'insert' ? ' RevInsStandIn' : ' RevDelStandIn';

function styleOf(format: Format, heading: number): string {
  const lines = [
    format.link !== undefined || format.underline || format.revision?.kind === 'insert' ? 'underline' : '',
    format.revision?.kind === 'delete' ? 'line-through' : '',
  ].filter((line) => line !== '');
  return [
    format.bold ? 'font-weight:bold;' : '',
    format.italic ? 'font-style:italic;' : '',
    lines.length > 0 ? `text-decoration:${lines.join(' ')};` : '',
    format.comment === undefined ? '' : 'background:#f6dada;',
    heading > 0 ? 'color:#0f4761;' : '',
    format.control === undefined ? '' : 'background:#eef;',
  ].join('');
}

/** As a build that draws glyphs by number would show them. */
const secret = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => String.fromCharCode(0xe000 + (letter.charCodeAt(0) % 0x1800)));

/** Spaces at the edges of a run and doubled ones are shown as no-break spaces, though the model has plain ones. */
const spaces = (text: string): string =>
  text.replace(/^ | $/g, NBSP).replace(/ {2,}/g, (all) => NBSP.repeat(all.length));
