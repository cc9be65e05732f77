import type { StandinConfig } from '../../config.ts';
import { fontCss } from '../layout/fonts.ts';
import { runBox } from '../layout/geometry.ts';
import type { Ruler } from '../layout/measure.ts';
import type { PlacedLine, TileLayout } from '../layout/placed.ts';
import { type Segment, segmentsOf } from '../layout/segments.ts';
import { keepsTrailingSpace, label } from './labels.ts';

/** One `rect` of the annotation layer. `x` is relative to the line's origin, which the matrix places. */
export interface RunRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
  readonly label: string;
  readonly font: string;
}

/** The rects of one paragraph's part of a tile. */
export interface RunGroup {
  readonly placed: PlacedLine;
  readonly rects: RunRect[];
}

/** What the annotation layer of a tile says, group by group in DOM order. */
export function describe(ruler: Ruler, tile: TileLayout, config: StandinConfig): RunGroup[] {
  let groups: RunGroup[] = [];
  for (const placed of tile.lines) {
    const last = groups.at(-1);
    const rects = lineRects(ruler, placed, config);
    if (last && last.placed.paragraph === placed.paragraph && last.placed.index === placed.index) {
      last.rects.push(...rects);
    } else groups.push({ placed, rects });
  }
  if (config.tableDomOrder === 'column') groups = byColumn(groups);
  addOddities(groups, config);
  return groups;
}

function lineRects(ruler: Ruler, placed: PlacedLine, config: StandinConfig): RunRect[] {
  const { paragraph, line } = placed;
  const origin = { originX: placed.x, originY: placed.y };
  const rects: RunRect[] = [];
  if (placed.marker) {
    const font = fontCss(paragraph.kind, {});
    const { y, height } = runBox(placed, blank(font));
    rects.push({
      ...origin,
      x: -24,
      y,
      width: ruler.width(placed.marker, font),
      height,
      label: placed.marker,
      font,
    });
  }
  let note = placed.firstNote;
  const runs: Segment[][] = [];
  for (const segment of segmentsOf(ruler, paragraph, line)) {
    const last = runs.at(-1);
    if (last?.[0] && last[0].style === segment.style && !segment.style.embedded) last.push(segment);
    else runs.push([segment]);
  }
  const wrapped = line.end < paragraph.rich.text.length;
  const hanging = paragraph.rich.text.slice(line.visibleEnd, line.end).replace(/[\u000b\u000c]/g, '');
  const keep = !wrapped || keepsTrailingSpace(paragraph.rich.text.slice(line.start, line.end), config.labels);
  for (const [i, run] of runs.entries()) {
    const first = run[0] as Segment;
    const thing = first.style.embedded?.kind;
    if (thing && thing !== 'footnote') continue;
    let text = run.map((segment) => segment.text).join('');
    if (thing === 'footnote') text = String(note++);
    let width = run.reduce((sum, segment) => sum + segment.width, 0);
    if (i === runs.length - 1 && keep && hanging && !thing) {
      text += hanging;
      width += ruler.width(hanging, first.font);
    }
    const { y, height } = runBox(placed, first);
    const x = Math.min(...run.map((segment) => segment.x));
    rects.push({ ...origin, x, y, width, height, label: label(text, config.labels), font: first.font });
  }
  if (rects.length === 0 && line.start === line.end) {
    const font = fontCss(paragraph.kind, {});
    rects.push({ ...origin, x: 0, ...runBox(placed, blank(font)), width: 1, label: '', font });
  }
  return rects;
}

const blank = (font: string): Segment => ({
  start: 0,
  end: 0,
  style: {},
  font,
  text: '',
  rtl: false,
  x: 0,
  width: 0,
});

/** R6.5: cells of one table, column after column. */
function byColumn(groups: readonly RunGroup[]): RunGroup[] {
  const cell = (group: RunGroup) => group.placed.paragraph.kind.cell;
  return groups
    .map((group, at) => ({ group, at }))
    .sort((a, b) => {
      const [one, two] = [cell(a.group), cell(b.group)];
      if (!one || !two || one.table !== two.table) return a.at - b.at;
      return one.column - two.column || one.row - two.row || a.at - b.at;
    })
    .map(({ group }) => group);
}

/** R6.8 and F2.26: a rect without a word, one without a width, and one that is there twice. */
function addOddities(groups: readonly RunGroup[], config: StandinConfig): void {
  const speaking = groups.filter((group) => group.rects.some((rect) => rect.label.length > 8));
  const one = speaking[0];
  const first = one?.rects.at(-1);
  if (one && first) {
    one.rects.push({ ...first, label: first.label.split(' ')[0] ?? '', width: 0 });
    one.rects.push({ ...first, label: '', width: 4 });
  }
  const two = speaking[Math.floor(speaking.length / 2)];
  const middle = two?.rects.findIndex((rect) => rect.label.length > 8) ?? -1;
  const twin = two?.rects[middle];
  if (config.duplicateRuns && two && twin) two.rects.splice(middle + 1, 0, twin);
}
