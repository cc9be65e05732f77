import { isZeroWidth, OBJECT } from './characters.ts';
import type { Piece } from './rendered-paragraph.ts';

/** What stands in a paragraph and is not the writer's text (Word facts 2.3). */
const JUNK =
  '.EOP, .ListMarkerWrappingSpan, .ListMarker, #textareaCaretTracker, #predictionFeedbackTooltip, ' +
  '.ContentControlAcetateRootContainer, .ClientPaginationPageAdornmentContainer, .PageAdornmentContainer, ' +
  '.WordSectionBreakContainer, .HiddenElementForScreenReaderNav, .PageBreakBlob, .PageBreakBorderSpan, ' +
  '.PageBreakTextSpan, .WACAltTextDescribedBy, [aria-hidden="true"], script, style, canvas';

export interface ReadElement {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly guarded: readonly number[];
}

/** The text of one `p.Paragraph`, with for each character where it stands. NBSPs are read as spaces. */
export function readElement(paragraph: Element): ReadElement {
  let text = '';
  const pieces: Piece[] = [];
  const guarded: number[] = [];

  const readNode = (node: Text): void => {
    const data = node.data;
    let from = 0;
    for (let index = 0; index <= data.length; index++) {
      if (index < data.length && !isZeroWidth(data.charAt(index))) continue;
      if (index > from) {
        pieces.push({ node, from, at: text.length, length: index - from });
        text += data.slice(from, index).replace(/[\u00a0\n\r]/g, ' ');
      }
      from = index + 1;
    }
  };

  const readOne = (element: Element, sign: string): void => {
    const first = firstText(element);
    if (first !== null) pieces.push({ node: first, from: 0, at: text.length, length: 1 });
    if (sign !== '\t') guarded.push(text.length);
    text += sign;
  };

  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) readNode(child as Text);
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const element = child as Element;
      if (element.matches(JUNK)) continue;
      // A nested paragraph is in a text box: another story, read (or not) on its own.
      if (element.matches('p.Paragraph')) continue;
      if (element.matches('.TabRun, .TabChar')) readOne(element, '\t');
      else if (element.matches('.LineBreakBlob')) readOne(element, '\n');
      else if (element.matches('.BlobObject, .WACImageContainer, img')) readOne(element, OBJECT);
      else if (isNoteNumber(element)) readOne(element, OBJECT);
      else walk(element);
    }
  };
  walk(paragraph);
  return { text, pieces, guarded };
}

/** The raised number of a footnote: one control in the model, and glued to the word before it. */
const isNoteNumber = (element: Element): boolean =>
  /^[\s\u200b]*(?:\d{1,3}|[ivxlc]{1,6})[\s\u200b]*$/.test(element.textContent ?? '') &&
  (element.matches('sup, .Superscript, [data-ccp-charstyle$="note reference"]') ||
    // What such a number is called is not known; that it is raised can be seen.
    getComputedStyle(element).verticalAlign === 'super');

function firstText(element: Element): Text | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const node = walker.nextNode() as Text | null;
  return node !== null && node.data.length > 0 ? node : null;
}
