import type { SelfCheckFailed } from '../editor.ts';
import { boxesOf } from './boxes-of.ts';
import { rangesOf } from './ranges-of.ts';
import type { Reading } from './reading.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { surface } from './surface.ts';

/** What is odd for a moment is Word at work; what stays odd for this long is another Word. In milliseconds. */
const PATIENCE = 5000;
/** Fewer paragraphs than this say nothing of how well they are recognised. */
const FEW = 3;

/** Checks that Word's page is still built as the adapter knows it, each time that it is looked at. */
export class SelfCheck {
  #oddity: string | null = null;
  #since = 0;

  /** @param now milliseconds of any steady clock */
  look(
    reading: Reading | null,
    shown: readonly RenderedParagraph[],
    now = performance.now(),
  ): SelfCheckFailed | null {
    const oddity = reading === null ? null : oddityOf(reading, shown);
    if (oddity === null || this.#oddity === null) this.#since = now;
    this.#oddity = oddity;
    return oddity !== null && now - this.#since >= PATIENCE
      ? { kind: 'self-check-failed', check: oddity }
      : null;
  }
}

/** The first thing that is not as it should be. Names of Word's classes only, never its text. */
function oddityOf({ places, model }: Reading, shown: readonly RenderedParagraph[]): string | null {
  if (surface.pages() === null) return 'frame: #PagesContainer is missing';
  if (!('highlights' in CSS)) return 'marks: CSS.highlights is missing';
  const words = shown.filter(({ text }) => text.trim() !== '');
  if (model !== null && words.length === 0)
    return 'paragraphs: the model has text, and neither p.Paragraph nor p.ParagraphTextContent is in #PagesContainer';
  const known = words.filter((one) => places.knows(one));
  if (words.length >= FEW && known.length === 0)
    return `paragraphs: none of ${words.length} on the page has the model's words`;
  const seen = known.find(({ elements }) => elements.some(isInView));
  const hasBoxes =
    seen === undefined ||
    seen.pieces.length === 0 ||
    boxesOf(rangesOf({ rendered: seen, span: { start: 0, end: seen.text.length } })).length > 0;
  return hasBoxes ? null : 'runs: the text of p.Paragraph has no boxes';
}

function isInView(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
}
