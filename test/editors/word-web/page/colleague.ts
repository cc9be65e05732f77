import type { App } from './app.ts';
import { element } from './element.ts';
import type { Position } from './model.ts';

/** Shows a colleague's caret and name on the page for a while: words that belong to nobody's text (§8). */
export function showColleague({ pages, guard }: App, position: Position): void {
  const page = pages.nodeOf(position.paraId);
  const rect = pages.caret(position);
  if (page === undefined || rect === null) return;
  const corner = page.getBoundingClientRect();
  const [left, top] = [(rect.left - corner.left) / pages.zoom, (rect.top - corner.top) / pages.zoom - 12];
  const style = `position:absolute;pointer-events:none;left:${left}px;top:${top}px;border-left:2px solid #c239b3;font-size:9px;`;
  const flag = element('div', { class: 'CoauthorPresence', style }, 'M. de Boer');
  guard.own(() => page.append(flag));
  setTimeout(() => guard.own(() => flag.remove()), 2000);
}
