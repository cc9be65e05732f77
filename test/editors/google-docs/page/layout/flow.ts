import type { Paragraph } from '../model/source.ts';
import { baseIsRightToLeft, hasRightToLeft } from './direction.ts';
import { BODY_PX, NATURAL, SPACING } from './fonts.ts';
import { breakLines, type Line } from './lines.ts';
import type { Ruler } from './measure.ts';
import type { Box, PlacedLine } from './placed.ts';
import { lineWidth } from './segments.ts';

/** A page being filled. */
export interface Sheet {
  lines: PlacedLine[];
  boxes: Box[];
  /** Texts of the footnotes that are referred to on it. */
  notes: string[];
}

const INDENT = 48;
const CELL_PADDING = 7;
const LEAST_IMAGE = 60;
const LINE = Math.round(BODY_PX * NATURAL * SPACING);

/** Fills sheets with paragraphs, from the top of the first sheet to wherever they end. */
export class Flow {
  readonly sheets: Sheet[] = [{ lines: [], boxes: [], notes: [] }];
  /** The vertical place of the next line on the last sheet. */
  y: number;
  private readonly counters = new Map<string, number>();
  private noteCount = 0;

  constructor(
    private readonly ruler: Ruler,
    private readonly area: Box,
    private readonly paged: boolean,
  ) {
    this.y = area.y;
  }

  private get sheet(): Sheet {
    return this.sheets.at(-1) as Sheet;
  }

  private get bottom(): number {
    return this.area.y + this.area.height;
  }

  private turn(): void {
    if (!this.paged) return;
    this.sheets.push({ lines: [], boxes: [], notes: [] });
    this.y = this.area.y;
  }

  /** Places an ordinary paragraph. */
  paragraph(paragraph: Paragraph, index: number): void {
    const { kind, rich } = paragraph;
    if (kind.heading && this.y > this.area.y) this.y += kind.heading === 'title' ? 0 : 16;
    const indent = kind.list ? INDENT : 0;
    const marker = this.marker(paragraph);
    const lines = breakLines(this.ruler, paragraph, this.area.width - indent);
    lines.forEach((line, i) => {
      const rest = this.bottom - Math.round(this.y);
      let height = line.height;
      let imageHeight: number | undefined;
      if (line.leave !== undefined && this.paged) {
        // One line's worth of slack, so that rounding never pushes the image itself to the next page.
        imageHeight = rest - (line.leave + 1) * LINE + 4;
        if (imageHeight < LEAST_IMAGE) {
          this.turn();
          imageHeight = this.area.height - (line.leave + 1) * LINE + 4;
        }
        height = imageHeight + LINE - 6;
      } else if (line.height > rest && this.y > this.area.y) this.turn();
      this.place(paragraph, index, line, this.area.x + indent, i === 0 ? marker : undefined, imageHeight);
      this.y += height;
      if (line.breaksPage) this.turn();
    });
    if (rich.text !== '' && line0(lines)?.leave === undefined) this.y += kind.heading ? 6 : kind.list ? 2 : 8;
  }

  /** Places all paragraphs of one table; a row never breaks over pages. */
  table(rows: readonly (readonly (readonly [Paragraph, number])[])[]): void {
    for (const row of rows) {
      const columns = row[0]?.[0].kind.cell?.columns ?? 1;
      const width = this.area.width / columns;
      const heights = new Map<number, number>();
      for (const [paragraph] of row) {
        const column = paragraph.kind.cell?.column ?? 0;
        const lines = breakLines(this.ruler, paragraph, width - 2 * CELL_PADDING);
        const height = lines.reduce((sum, line) => sum + Math.round(line.height), 0);
        heights.set(column, (heights.get(column) ?? 2 * CELL_PADDING) + height);
      }
      const height = Math.max(...heights.values());
      if (this.y + height > this.bottom && this.y > this.area.y) this.turn();
      const top = Math.round(this.y);
      const at = new Map<number, number>();
      for (const [paragraph, index] of row) {
        const column = paragraph.kind.cell?.column ?? 0;
        this.y = at.get(column) ?? top + CELL_PADDING;
        const x = this.area.x + column * width + CELL_PADDING;
        for (const line of breakLines(this.ruler, paragraph, width - 2 * CELL_PADDING)) {
          this.place(paragraph, index, line, x);
          this.y += Math.round(line.height);
        }
        at.set(column, this.y);
      }
      for (let column = 0; column < columns; column++) {
        this.sheet.boxes.push({ x: this.area.x + column * width, y: top, width, height });
      }
      this.y = top + height;
    }
    this.y += 8;
  }

  private place(
    paragraph: Paragraph,
    index: number,
    line: Line,
    x: number,
    marker?: string,
    imageHeight?: number,
  ): void {
    const firstNote = this.noteCount + 1;
    for (const run of paragraph.rich.runs) {
      if (run.style.embedded?.kind !== 'footnote') continue;
      const at = paragraph.rich.runs
        .slice(0, paragraph.rich.runs.indexOf(run))
        .reduce((n, r) => n + r.length, 0);
      if (at < line.start || at >= line.end) continue;
      this.noteCount += 1;
      this.sheet.notes.push(run.style.embedded.label ?? '');
    }
    const text = paragraph.rich.text;
    const right = hasRightToLeft(text) && baseIsRightToLeft(text);
    this.sheet.lines.push({
      paragraph,
      index,
      line,
      x: right ? this.area.x + this.area.width - lineWidth(this.ruler, paragraph, line) : x,
      // F3.7: lines stand on whole pixels.
      y: Math.round(this.y),
      firstNote,
      ...(marker === undefined ? {} : { marker }),
      ...(imageHeight === undefined ? {} : { imageHeight }),
    });
  }

  private marker(paragraph: Paragraph): string | undefined {
    const list = paragraph.kind.list;
    if (!list) return undefined;
    const number = (this.counters.get(list.id) ?? 0) + 1;
    this.counters.set(list.id, number);
    return list.ordered ? `${number}.` : '●';
  }
}

const line0 = (lines: readonly Line[]) => lines[0];
