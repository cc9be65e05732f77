import type { Reading } from './dutch/reading.ts';
import { headingLevel } from './heading-level.ts';
import { tableRows } from './table-rows.ts';
import type { Paragraph, Span, Text } from './text.ts';

/** What stands around a paragraph and helps to read it. */
export interface Context {
  /** The headings that it stands under, the nearest first. */
  readonly headings: readonly Reading[];
  /** The words that it begins with as a heading of its own: "**Preventie.** …". */
  readonly label: Reading | undefined;
  /** The last paragraph before it, under the same heading, that is no item of a list and no cell. */
  readonly lead: Reading | undefined;
  /** The cells of its row, itself included, when it stands in a table. */
  readonly row: readonly Reading[];
  /** The cells before it in its row, the nearest first. */
  readonly before: readonly Reading[];
  /** The first row of its table, as one reading. */
  readonly columns: Reading | undefined;
  /** Names that the document calls its own, in lower case: a region of that name is not another one. */
  readonly own: ReadonlySet<string>;
  /** Where a misinterpretation stands in the paragraph: rule and span. Judged when first asked for. */
  misread(): readonly Misread[];
}

/** A misinterpretation in a paragraph. */
export interface Misread extends Span {
  readonly rule: string;
}

/** A paragraph with what stands around it, as plain text: the key that its signs are remembered by. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly headings: readonly string[];
  readonly label: string | undefined;
  readonly lead: string | undefined;
  readonly row: readonly string[];
  readonly before: readonly string[];
  readonly columns: string | undefined;
}

/** How many headings above a paragraph are looked at. */
const DEEP = 2;
/** A label has no more words than this. */
const LABEL = 4;

/**
 * Every paragraph with the headings, the lead and the row that it stands in. Headings are those that the document
 * marks, and short paragraphs without a full stop: the editors do not tell us which paragraphs are headings.
 */
export function outline(text: Text): Placed[] {
  const { paragraphs } = text;
  const placed: Placed[] = [];
  let open: { level: number; text: string }[] = [];
  let lead: string | undefined;
  const rows = tableRows(text);
  paragraphs.forEach((paragraph, index) => {
    const level = headingLevel(text, index);
    if (level > 0) {
      open = [{ level, text: paragraph.text }, ...open.filter((heading) => heading.level < level)];
    }
    const own = rows.get(paragraph);
    placed.push({
      paragraph,
      label: labelOf(paragraph),
      headings: (level > 0 ? open.slice(1) : open).slice(0, DEEP).map((heading) => heading.text),
      lead,
      row: own?.row ?? [],
      before: own?.before ?? [],
      columns: own?.columns,
    });
    if (level > 0) lead = undefined;
    else if (paragraph.kind !== 'list-item' && paragraph.kind !== 'cell') lead = paragraph.text;
  });
  return placed;
}

/** "**Preventie.** Kerken krijgen …", "Herstel: vrouwen leren …": the label that a paragraph begins with. */
function labelOf({ kind, text }: Paragraph): string | undefined {
  if (kind === 'cell') return undefined;
  const label = /^\W{0,4}(\p{L}[^.:?!\n]{2,40})[.:]\W{0,4}\s+\S/u.exec(text)?.[1];
  return label === undefined || label.split(/\s+/u).length > LABEL ? undefined : label;
}
