import type { App } from './app.ts';
import { element } from './element.ts';

/** The sheet over a page on which content controls have their frames and prompts (§8). It spans the page. */
export const acetateSheet = (): HTMLElement =>
  element(
    'div',
    {
      class: 'ContentControlAcetateRootContainer',
      style: 'position:absolute;inset:0;pointer-events:none;z-index:2;',
    },
    element(
      'div',
      { style: 'position:absolute;top:70px;left:96px;font-size:9px;' },
      'Klik of tik om tekst in te voeren. We registreren gender (m/v).',
    ),
  );

/** Lays a cover over each content control that is on the screen now. */
export function layCovers({ profile, model, pages, guard }: App): void {
  if (profile.acetate === 'none') return;
  const catching = profile.acetate === 'catching-covers' ? 'auto' : 'none';
  guard.own(() => {
    for (const sheet of document.querySelectorAll('.ContentControlAcetateRootContainer'))
      while (sheet.childElementCount > 1) sheet.lastElementChild?.remove();
    for (const paragraph of model.main) {
      let at = 0;
      for (const { text, format } of paragraph.runs) {
        const [from, to] = [at, at + text.length];
        at = to;
        if (format.control === undefined) continue;
        for (const rect of pages.rects(paragraph.paraId, from, to)) {
          const sheet = sheetAt(rect);
          if (sheet === undefined) continue;
          const corner = sheet.getBoundingClientRect();
          const place = [
            `left:${(rect.left - corner.left) / pages.zoom}px`,
            `top:${(rect.top - corner.top) / pages.zoom}px`,
            `width:${rect.width / pages.zoom}px`,
            `height:${rect.height / pages.zoom}px`,
          ].join(';');
          const style = `position:absolute;box-sizing:border-box;border:1px solid #88a;pointer-events:${catching};${place}`;
          sheet.append(element('div', { style }));
        }
      }
    }
  });
}

function sheetAt(rect: DOMRect): Element | undefined {
  const middle = rect.top + rect.height / 2;
  return [...document.querySelectorAll('.ContentControlAcetateRootContainer')].find((sheet) => {
    const { top, bottom } = sheet.getBoundingClientRect();
    return top <= middle && middle <= bottom;
  });
}
