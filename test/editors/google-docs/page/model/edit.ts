import { locate, type Raw } from './raw.ts';
import { concat, plain, type Rich, restyle, type Style, slice, styleAt } from './rich.ts';
import type { Paragraph } from './source.ts';

/** What to do to a document: take out a range, put text there. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function inherited(paragraph: Paragraph, index: number, replaces: boolean): Style {
  const { rich } = paragraph;
  if (rich.text.length === 0) return {};
  // F5.14: the first replaced character gives its look; without one, the character before the caret.
  const { embedded, suggested, ...style } = styleAt(rich, replaces ? index : Math.max(0, index - 1));
  return style;
}

function together(a: Paragraph, b: Paragraph): boolean {
  const [one, two] = [a.kind, b.kind];
  if (!one.footer !== !two.footer || !one.cell !== !two.cell) return false;
  if (!one.cell || !two.cell) return true;
  return (
    one.cell.table === two.cell.table && one.cell.row === two.cell.row && one.cell.column === two.cell.column
  );
}

/** The paragraphs after a change in Editing mode. Nothing is ever merged across the wall of a cell. */
export function applyChange(paragraphs: readonly Paragraph[], raw: Raw, change: Change): Paragraph[] {
  const from = locate(raw, paragraphs, change.start);
  const to = locate(raw, paragraphs, change.end);
  const first = paragraphs[from.paragraph];
  const last = paragraphs[to.paragraph];
  if (!first || !last) return [...paragraphs];
  const style = inherited(
    first,
    from.index,
    change.end > change.start && from.index < first.rich.text.length,
  );
  const lines = change.text.split('\n').map((line) => plain(line, style));
  const head = slice(first.rich, 0, from.index);
  const tail = slice(last.rich, to.index);
  const middle: Paragraph[] = [];
  let fresh: Rich[];
  if (together(first, last)) {
    fresh = [...lines];
    fresh[0] = concat(head, fresh[0] as Rich);
    fresh[fresh.length - 1] = concat(fresh.at(-1) as Rich, tail);
  } else {
    fresh = [concat(head, lines[0] as Rich), ...lines.slice(1)];
    for (const p of paragraphs.slice(from.paragraph + 1, to.paragraph)) {
      if (p.kind.cell || p.kind.footer) middle.push({ kind: p.kind, rich: plain('') });
    }
    middle.push({ kind: last.kind, rich: tail });
  }
  return [
    ...paragraphs.slice(0, from.paragraph),
    ...fresh.map((rich) => ({ rich, kind: first.kind })),
    ...middle,
    ...paragraphs.slice(to.paragraph + 1),
  ];
}

/** The same in Suggesting mode (F5.29): what goes stays as a suggested deletion, what comes stands after it. */
export function suggestChange(paragraphs: readonly Paragraph[], raw: Raw, change: Change): Paragraph[] {
  const from = locate(raw, paragraphs, change.start);
  const to = locate(raw, paragraphs, change.end);
  const marked = paragraphs.map((paragraph, i) => {
    if (i < from.paragraph || i > to.paragraph || change.start === change.end) return paragraph;
    const start = i === from.paragraph ? from.index : 0;
    const end = i === to.paragraph ? to.index : paragraph.rich.text.length;
    return {
      kind: paragraph.kind,
      rich: restyle(paragraph.rich, start, end, (style) => ({ ...style, suggested: 'delete' })),
    };
  });
  const target = marked[to.paragraph];
  if (!target || change.text === '') return marked;
  const style: Style = { ...inherited(target, to.index, false), suggested: 'insert' };
  const lines = change.text.split('\n').map((line) => plain(line, style));
  lines[0] = concat(slice(target.rich, 0, to.index), lines[0] as Rich);
  lines[lines.length - 1] = concat(lines.at(-1) as Rich, slice(target.rich, to.index));
  marked.splice(to.paragraph, 1, ...lines.map((rich) => ({ rich, kind: target.kind })));
  return marked;
}
