import type { Editor } from '../editor.ts';
import { fontCss, runRaise } from '../layout/fonts.ts';
import type { Ruler } from '../layout/measure.ts';
import type { PlacedLine, TileLayout } from '../layout/placed.ts';
import { type Segment, segmentsOf } from '../layout/segments.ts';

/** Paints a tile from scratch, as Docs does at every keystroke (F2.11): fill, tints, one `fillText` a run. */
export function paint(canvas: HTMLCanvasElement, tile: TileLayout, editor: Editor): void {
  const { zoom, ruler } = editor;
  const ratio = window.devicePixelRatio;
  const [width, height] = [Math.round(tile.width * zoom * ratio), Math.round(tile.height * zoom * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, 0, 0);
  context.strokeStyle = '#000000';
  context.lineWidth = 0.75;
  for (const box of tile.boxes) context.strokeRect(box.x, box.y, box.width, box.height);
  for (const placed of tile.lines) paintLine(context, placed, ruler);
}

function paintLine(context: CanvasRenderingContext2D, placed: PlacedLine, ruler: Ruler): void {
  const { paragraph, line } = placed;
  let note = placed.firstNote;
  if (placed.marker) {
    write(
      context,
      placed.marker,
      fontCss(paragraph.kind, {}),
      placed.x - 24,
      placed.y + line.baseline,
      ruler.skew,
    );
  }
  for (const segment of segmentsOf(ruler, paragraph, line)) {
    const x = placed.x + segment.x;
    const baseline = placed.y + line.baseline - runRaise(paragraph.kind, segment.style);
    const thing = segment.style.embedded;
    if (thing && thing.kind !== 'footnote') {
      paintThing(context, segment, placed, x, baseline);
      continue;
    }
    if (segment.style.comment) {
      context.fillStyle = 'rgba(255,212,0,0.3)';
      context.fillRect(x, placed.y, segment.width, line.height);
    }
    context.fillStyle = segment.style.suggested ? '#188038' : segment.style.link ? '#1155cc' : '#000000';
    const text = thing ? String(note++) : segment.text;
    write(context, text, segment.font, x, baseline, ruler.skew, segment.rtl);
    if (segment.style.suggested === 'delete') stroke(context, x, baseline - 4, segment.width, '#188038');
    if (segment.style.link) stroke(context, x, baseline + 2, segment.width, '#1155cc');
    if (segment.style.misspelled) squiggle(context, x, baseline + 3, segment.width);
  }
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
  x: number,
  y: number,
  skew: number,
  rtl = false,
): void {
  context.save();
  context.font = font;
  context.direction = rtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.translate(x, y);
  context.scale(skew, 1);
  context.fillText(text, 0, 0);
  context.restore();
}

function paintThing(
  context: CanvasRenderingContext2D,
  segment: Segment,
  placed: PlacedLine,
  x: number,
  baseline: number,
): void {
  const thing = segment.style.embedded;
  if (thing?.kind === 'chip') {
    context.fillStyle = '#e8eaed';
    context.fillRect(x, placed.y, segment.width, placed.line.height - 2);
    context.fillStyle = '#000000';
    write(context, thing.label ?? '', segment.font, x + 6, baseline, 1);
  } else if (thing?.kind === 'rule') {
    stroke(context, x, baseline - 5, segment.width, '#888888');
  } else if (thing) {
    const height = placed.imageHeight ?? thing.height ?? 200;
    context.fillStyle = '#d2e3fc';
    context.fillRect(x, placed.y, segment.width, height);
    context.fillStyle = '#8ab4f8';
    context.beginPath();
    context.arc(x + segment.width / 2, placed.y + height / 2, Math.min(height, segment.width) / 4, 0, 7);
    context.fill();
  }
}

function stroke(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  colour: string,
): void {
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + width, y);
  context.stroke();
}

/** The editor's own spelling mark (F2.11): not ours to touch. */
function squiggle(context: CanvasRenderingContext2D, x: number, y: number, width: number): void {
  context.strokeStyle = '#dd0000';
  context.beginPath();
  context.moveTo(x, y);
  for (let at = 0; at <= width; at += 2) context.lineTo(x + at, y + (at % 4 === 0 ? 1.5 : 0));
  context.stroke();
}
