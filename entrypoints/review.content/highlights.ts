import type { Group } from '../../analyzers/finding.ts';
import { MARK_STYLE } from './mark-style.ts';

/** Marks on text of the page with the CSS Custom Highlight API: no node and no attribute of the page changes. */
export interface Highlights {
  /** Shows these ranges and no others. Ranges that were there already stay as they are, without a blink. */
  show(ranges: ReadonlyMap<Group, readonly AbstractRange[]>): void;
  /** Takes away everything that was put on the page. */
  close(): void;
}

const nameOf = (group: string): string => `genderbril-${group}`;

const SHEET = Object.entries(MARK_STYLE)
  .map(([group, { line, colour }]) => {
    const mark = `::highlight(${nameOf(group)})`;
    return (
      `${mark}{text-decoration:underline ${line} ${colour} 2px;text-underline-offset:2px;text-decoration-skip-ink:none}` +
      `@media (forced-colors:active){${mark}{text-decoration-color:LinkText}}`
    );
  })
  .join('\n');

/** Nothing is put on the page until there is something to show. The registry is shared with the page: only own names. */
export function openHighlights(): Highlights {
  // Firefox shows a page's Highlight to an extension without its iterator, so what is in it is kept here too.
  const shown = new Map<Group, { readonly highlight: Highlight; ranges: ReadonlySet<AbstractRange> }>();
  let sheet: CSSStyleSheet | null = null;

  const start = (): void => {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const group of Object.keys(MARK_STYLE) as Group[]) {
      const highlight = new Highlight();
      shown.set(group, { highlight, ranges: new Set() });
      CSS.highlights.set(nameOf(group), highlight);
    }
  };

  const close = (): void => {
    for (const [group, { highlight }] of shown) {
      highlight.clear();
      if (CSS.highlights.get(nameOf(group)) === highlight) CSS.highlights.delete(nameOf(group));
    }
    shown.clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    sheet = null;
  };

  return {
    show(ranges) {
      const isEmpty = [...ranges.values()].every((list) => list.length === 0);
      if (isEmpty && sheet === null) return;
      if (isEmpty) return close();
      if (sheet === null) start();
      for (const [group, now] of shown) {
        const wanted = new Set(ranges.get(group));
        for (const range of now.ranges) if (!wanted.has(range)) now.highlight.delete(range);
        for (const range of wanted) if (!now.ranges.has(range)) now.highlight.add(range);
        now.ranges = wanted;
      }
    },
    close,
  };
}
