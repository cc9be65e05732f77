import { type Story, textOf } from '../document.ts';
import type { WordProfile } from '../profile.ts';
import { acetateSheet } from './acetate.ts';
import { element } from './element.ts';
import { PAGE } from './paginate.ts';

/** What stands on a page besides the body's text, much of it repeating that text on purpose (§4 R1). */
export function pageFurniture(
  stories: readonly Story[],
  index: number,
  count: number,
  profile: WordProfile,
): { nodes: HTMLElement[]; content: HTMLElement } {
  const place = `left:${PAGE.margin}px;right:${PAGE.margin}px;`;
  const adornment = element(
    'div',
    {
      class: 'ClientPaginationPageAdornmentContainer',
      style: 'position:absolute;right:8px;bottom:4px;font-size:10px;',
    },
    `Page ${index + 1} of ${count}`,
  );
  if (profile.renderer === 'R3') {
    const content = element('div', {
      class: 'Section',
      style: `position:absolute;top:${PAGE.margin}px;bottom:${PAGE.margin}px;${place}`,
    });
    return { nodes: [content, adornment], content };
  }
  const origin = element('div', { class: 'PageContentOrigin' });
  const content = element(
    'div',
    {
      class: 'PageContentContainer',
      style: `position:absolute;top:${PAGE.margin}px;bottom:${PAGE.margin}px;${place}`,
    },
    origin,
  );
  const strip = (kind: 'header' | 'footer', edge: string) =>
    stories
      .filter((story) => story.kind === kind)
      .map((story) =>
        element(
          'div',
          {
            class: `${kind === 'header' ? 'Header' : 'Footer'}${profile.headers === 'inactive' ? ' InactiveBoxRendering' : ''}`,
            style: `position:absolute;${edge}:30px;opacity:.6;${place}`,
          },
          ...story.paragraphs.map((paragraph) => plainParagraph(paragraph.paraId, textOf(paragraph))),
        ),
      );
  const notes = stories.filter((story) => story.kind === 'footnote');
  const last = index === count - 1;
  return {
    nodes: [
      ...strip('header', 'top'),
      content,
      ...strip('footer', 'bottom'),
      ...(last && notes.length > 0
        ? [
            element(
              'div',
              { class: 'FootnoteArea', style: `position:absolute;bottom:60px;font-size:10px;${place}` },
              ...notes.flatMap((story) =>
                story.paragraphs.map((each) => plainParagraph(each.paraId, textOf(each))),
              ),
            ),
          ]
        : []),
      ...(index === 0 ? textBoxes(stories) : []),
      ...(stories[0]?.paragraphs.some((each) => each.runs.some((run) => run.format.control !== undefined))
        ? [acetateSheet()]
        : []),
      adornment,
    ],
    content: origin,
  };
}

const textBoxes = (stories: readonly Story[]): HTMLElement[] =>
  stories
    .filter((story) => story.kind === 'textBox')
    .map((story) =>
      element(
        'div',
        {
          class: 'FloatingObject TextBox',
          style: 'position:absolute;right:4px;top:500px;width:84px;border:1px solid #999;font-size:10px;',
        },
        ...story.paragraphs.map((paragraph) => plainParagraph(paragraph.paraId, textOf(paragraph))),
      ),
    );

const plainParagraph = (paraId: number, text: string): HTMLElement =>
  element(
    'div',
    { class: 'OutlineElement Ltr' },
    element(
      'p',
      {
        class: 'Paragraph',
        paraid: String(paraId),
        style: 'white-space:pre-wrap;margin:0;font-family:inherit;',
      },
      element(
        'span',
        { class: 'TextRun', 'data-contrast': 'auto' },
        element('span', { class: 'NormalTextRun' }, text),
      ),
      element('span', { class: 'EOP' }, '\u00a0'),
    ),
  );
