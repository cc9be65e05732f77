import { OBJECT } from './characters.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';
import { surface } from './surface.ts';

const NO_PIECES: readonly [] = [];

/**
 * The text mirrors of paragraphs that are drawn on a canvas (Word facts 2.4). There is no place of a word in the
 * page then, only the paragraph's box. A mirror holds the whole paragraph or its slice of this page; which, is not
 * known, so equal neighbours with one number count once and different ones are joined.
 */
export function readMirror(): RenderedParagraph[] {
  const read: RenderedParagraph[] = [];
  for (const mirror of surface.pages()?.querySelectorAll<HTMLElement>('p.ParagraphTextContent') ?? []) {
    if (mirror.closest('.InactiveBoxRendering, .Header, .Footer, .HeaderFooterPane')) continue;
    const paraid = mirror.getAttribute('paraid') ?? '';
    const text = (mirror.textContent ?? '')
      .replace(/[\u200b\ufeff]/g, '')
      .replace(/[\u00a0\n\r\v\f]/g, ' ')
      .replace(/[\u0000-\u0008\u000e-\u001f]/g, OBJECT);
    const box = mirror.closest<HTMLElement>('.ParagraphTrackItem') ?? mirror.parentElement ?? mirror;
    const last = read.at(-1);
    if (last !== undefined && paraid !== '' && last.paraid === paraid) {
      const whole = last.text === text ? text : last.text + text;
      read[read.length - 1] = { ...last, text: whole, elements: [...last.elements, box] };
    } else {
      read.push({
        paraid,
        elements: [box],
        text,
        pieces: NO_PIECES,
        kind: mirror.getAttribute('role') === 'heading' ? 'heading' : 'body',
        guarded: [],
        atPageEdge: false,
      });
    }
  }
  return read;
}
