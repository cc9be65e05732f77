import { plain, type Rich } from '../model/rich.ts';
import type { Paragraph } from '../model/source.ts';
import { Flow, type Sheet } from './flow.ts';
import { breakLines } from './lines.ts';
import type { Ruler } from './measure.ts';
import { type Layout, PAGE, type PlacedLine, type TileLayout } from './placed.ts';

/** What there is to lay out. */
export interface Content {
  readonly paragraphs: readonly Paragraph[];
  readonly header: readonly Paragraph[];
  readonly silentFooter: readonly Paragraph[];
}

const TILE = { height: 1000, overlap: 60 };

/** Lays a document out on pages. */
export function paginated(ruler: Ruler, content: Content): Layout {
  const { width, height, margin, first, pitch } = PAGE;
  const area = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  const flow = new Flow(ruler, area, true);
  fill(flow, content.paragraphs);
  const tiles = flow.sheets.map(
    (sheet, i): TileLayout => ({
      top: first + i * pitch,
      width,
      height,
      lines: [...sheet.lines, ...edges(ruler, content, sheet)],
      boxes: sheet.boxes,
    }),
  );
  return { tiles, width, height: first + tiles.length * pitch, pitch };
}

/** F2.7: one long column, painted on tiles that overlap. Headers, footers and page breaks do not show. */
export function pageless(ruler: Ruler, content: Content, width: number): Layout {
  const margin = 64;
  const area = { x: margin, y: 40, width: width - 2 * margin, height: Number.POSITIVE_INFINITY };
  const flow = new Flow(ruler, area, false);
  fill(flow, content.paragraphs);
  const sheet = flow.sheets[0] as Sheet;
  const height = flow.y + 200;
  const pitch = TILE.height - TILE.overlap;
  const tiles: TileLayout[] = [];
  for (let top = 0; tiles.length === 0 || top + TILE.overlap < height; top += pitch) {
    tiles.push({
      top,
      width,
      height: TILE.height,
      lines: sheet.lines
        .filter(({ y, line }) => y + line.height > top && y < top + TILE.height)
        .map((placed) => ({ ...placed, y: placed.y - top })),
      boxes: sheet.boxes
        .filter((box) => box.y + box.height > top && box.y < top + TILE.height)
        .map((box) => ({ ...box, y: box.y - top })),
    });
  }
  return { tiles, width, height, pitch };
}

function fill(flow: Flow, paragraphs: readonly Paragraph[]): void {
  for (let i = 0; i < paragraphs.length; ) {
    const paragraph = paragraphs[i] as Paragraph;
    const table = paragraph.kind.cell?.table;
    if (paragraph.kind.footer) {
      i += 1;
    } else if (!table) {
      flow.paragraph(paragraph, i);
      i += 1;
    } else {
      const rows: [Paragraph, number][][] = [];
      for (; paragraphs[i]?.kind.cell?.table === table; i++) {
        const cell = paragraphs[i] as Paragraph;
        (rows[cell.kind.cell?.row ?? 0] ??= []).push([cell, i]);
      }
      flow.table(rows.filter(Boolean));
    }
  }
}

/** Header, footnotes and footer of one page (R6.6). */
function edges(ruler: Ruler, content: Content, sheet: Sheet): PlacedLine[] {
  const { width, height, margin } = PAGE;
  const placed: PlacedLine[] = [];
  let y = 0;
  const add = (paragraph: Paragraph, index: number) => {
    for (const line of breakLines(ruler, paragraph, width - 2 * margin)) {
      placed.push({ paragraph, index, line, x: margin, y: Math.round(y), firstNote: 0 });
      y += line.height;
    }
  };
  y = PAGE.header;
  for (const paragraph of content.header) add(paragraph, -1);
  y = height - margin + 2;
  for (const note of sheet.notes) add(small(note), -1);
  y = PAGE.footer;
  content.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind.footer) add(paragraph, index);
  });
  for (const paragraph of content.silentFooter) add(paragraph, -1);
  return placed;
}

const notes = new Map<string, Paragraph>();

function small(text: string): Paragraph {
  let paragraph = notes.get(text);
  if (!paragraph) {
    const rich: Rich = plain(text);
    notes.set(text, (paragraph = { rich, kind: { footer: true } }));
  }
  return paragraph;
}
