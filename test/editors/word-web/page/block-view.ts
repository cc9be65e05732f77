import type { WordProfile } from '../profile.ts';
import { element } from './element.ts';
import type { Block, Slice } from './paginate.ts';
import { type ParagraphView, paragraphView } from './paragraph-view.ts';
import type { PieceOptions } from './pieces.ts';

/** One rendering of a block: a paragraph, or the part of a table that stands on this page. */
export interface BlockView {
  readonly node: HTMLElement;
  readonly paragraphs: readonly ParagraphView[];
}

/** Renders a block as DOM text (R1 and R2). A table is rendered whole whenever a word in it changes. */
export function blockView(
  block: Block,
  optionsFor: (slice: Slice) => PieceOptions,
  profile: WordProfile,
): BlockView {
  if (block.kind === 'paragraph') {
    const view = paragraphView(block.slice, optionsFor(block.slice), profile);
    const top = view.outer.localName === 'li' ? view.outer.parentElement?.parentElement : view.outer;
    return { node: top ?? view.outer, paragraphs: [view] };
  }
  const paragraphs: ParagraphView[] = [];
  const body = element('tbody');
  block.rows.forEach((cells, row) => {
    const line = element('tr', { class: 'TableRow', role: 'row', 'aria-rowindex': String(row + 1) });
    cells.forEach((cell, column) => {
      const content = element('div', { class: 'TableCellContent', style: 'padding:4px 8px;' });
      for (const slice of cell) {
        const view = paragraphView(slice, optionsFor(slice), profile);
        paragraphs.push(view);
        content.append(view.outer);
      }
      const place = [
        row === 0 ? 'FirstRow' : '',
        row === block.rows.length - 1 ? 'LastRow' : '',
        column === 0 ? 'FirstCol' : '',
        column === block.columns - 1 ? 'LastCol' : '',
      ];
      line.append(
        element(
          'td',
          {
            class: place.filter((name) => name !== '').join(' '),
            'data-celllook': '0',
            ...(row === 0 ? { role: 'columnheader' } : column === 0 ? { role: 'rowheader' } : {}),
            style: 'border:1px solid #999;padding:0;vertical-align:top;position:relative;',
          },
          ...ADORNERS.map((name) => element('div', { class: name, style: 'position:absolute;' })),
          content,
        ),
      );
    });
    body.append(line);
  });
  const table = element(
    'table',
    {
      class: 'Table',
      'data-tablestyle': 'MsoTableGrid',
      'data-tablelook': '1184',
      'aria-rowcount': String(block.rows.length),
      style: 'border-collapse:collapse;table-layout:fixed;width:100%;',
    },
    body,
  );
  const description = element(
    'div',
    { class: 'WACAltTextDescribedBy', style: 'display:none;' },
    'Tabel met afspraken',
  );
  const container = element('div', { class: 'TableContainer' }, description, table);
  return {
    node: element('div', { class: 'OutlineElement Ltr', style: 'position:relative;clear:both;' }, container),
    paragraphs,
  };
}

const ADORNERS = [
  'TableHoverRowHandle',
  'TableHoverColumnHandle',
  'TableCellLeftBorderHandle',
  'TableCellTopBorderHandle',
  'TableColumnResizeHandle',
  'TableInsertRowGapBlank',
];
