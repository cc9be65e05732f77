import { inkOf } from './ink.ts';

/** One label of the annotation layer: a run of one style on one visual line (Docs facts F2.14). */
export interface Run {
  readonly rect: SVGRectElement;
  readonly label: string;
}

/** What is drawn of one paragraph in one page or tile: its runs in reading order. */
export interface DrawnParagraph {
  readonly runs: readonly Run[];
  /** Number of the page or tile on screen, from the top; elements are not in document order (F2.22). */
  readonly tile: number;
}

/** Reads the annotation layer under `root`, page by page from the top, in reading order within each. */
export function drawnParagraphs(root: Element): DrawnParagraph[] {
  const tops = new Map<SVGSVGElement, number>();
  const groups = new Map<Element, Run[]>();
  for (const rect of root.querySelectorAll<SVGRectElement>('svg rect[aria-label]')) {
    const label = rect.getAttribute('aria-label') ?? '';
    const group = rect.parentElement;
    const svg = rect.ownerSVGElement;
    // Shapes that clip, labels of nothing and runs without a width occur in these drawings too (F2.18).
    if (
      label === '' ||
      Number(rect.getAttribute('width')) === 0 ||
      group === null ||
      svg === null ||
      group.localName === 'clipPath'
    )
      continue;
    const runs = groups.get(group);
    if (runs !== undefined) {
      if (!isTwin(runs.at(-1), rect, label)) runs.push({ rect, label });
    } else {
      groups.set(group, [{ rect, label }]);
      if (!tops.has(svg)) tops.set(svg, svg.getBoundingClientRect().top);
    }
  }
  const order = [...tops].sort((a, b) => a[1] - b[1]).map(([svg]) => svg);
  return [...groups.values()]
    .map((runs) => ({ runs, tile: order.indexOf(runs[0]?.rect.ownerSVGElement as SVGSVGElement) }))
    .sort((a, b) => a.tile - b.tile);
}

/**
 * The same run is sometimes there twice in a row, one over the other and spaced otherwise (F2.20, F2.26); the same words
 * side by side are not it. Measured only where the words are alike, since measuring is what costs.
 */
function isTwin(last: Run | undefined, rect: SVGRectElement, label: string): boolean {
  if (last === undefined || Math.abs(last.label.length - label.length) > 4) return false;
  if (inkOf(last.label).ink !== inkOf(label).ink) return false;
  const a = last.rect.getBoundingClientRect();
  const b = rect.getBoundingClientRect();
  return Math.abs(a.left - b.left) < a.width / 2 && Math.abs(a.top - b.top) < a.height / 2;
}
