import type { Span } from '../../../../analyzers/text.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { surface } from './surface.ts';

/** What Word paints as selected (class `Selected`, Word facts 2.3), when all of it is in this paragraph. */
export function selectedSpan(rendered: RenderedParagraph): Span | null {
  const selected = [...(surface.view()?.querySelectorAll('.Selected') ?? [])].filter(
    (element) => element.closest('.HiddenParagraph') === null && (element.textContent ?? '') !== '',
  );
  if (selected.some((one) => !rendered.elements.some((element) => element.contains(one)))) return null;
  let start = -1;
  let end = -1;
  for (const { node, at, length } of rendered.pieces) {
    if (!node.parentElement?.closest('.Selected')) continue;
    if (start === -1) start = at;
    else if (at !== end) return null;
    end = at + length;
  }
  return start === -1 ? null : { start, end };
}
