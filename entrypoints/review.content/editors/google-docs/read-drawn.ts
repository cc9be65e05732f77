import { drawnParagraphs, type Run } from './fragments.ts';

/** The text of the pages that are on screen, a line a paragraph: all there is where Docs gives no text otherwise. */
export function readDrawn(root: Element): string {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const { runs } of drawnParagraphs(root)) {
    const text = joinRuns(runs);
    // Tiles of a pageless document overlap (Docs facts F2.26).
    const top = Math.round(runs[0]?.rect.getBoundingClientRect().top ?? 0);
    if (seen.has(`${top} ${text}`)) continue;
    seen.add(`${top} ${text}`);
    lines.push(text);
  }
  return lines.join('\n');
}

/** A label at a soft wrap may have lost its space (F2.20); runs beside each other on a line have not. */
function joinRuns(runs: readonly Run[]): string {
  let text = '';
  let bottom = Number.POSITIVE_INFINITY;
  for (const { rect, label } of runs) {
    const box = rect.getBoundingClientRect();
    const wraps = box.top + box.height / 2 > bottom;
    if (wraps && text !== '' && !/[\s\u00ad-]$/u.test(text) && !/^\s/u.test(label)) text += ' ';
    text += label.replace(/[\u202a-\u202e]/g, '');
    bottom = box.bottom;
  }
  return text;
}
