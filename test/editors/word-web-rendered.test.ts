// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { modeOfDocument } from '../../entrypoints/review.content/editors/word-web/mode.ts';
import { rangesOf } from '../../entrypoints/review.content/editors/word-web/ranges-of.ts';
import { readMirror } from '../../entrypoints/review.content/editors/word-web/read-mirror.ts';
import { readRendered } from '../../entrypoints/review.content/editors/word-web/read-rendered.ts';

const run = (text: string, more = '') =>
  `<span class="TextRun"><span class="NormalTextRun${more}">${text}</span></span>`;
const p = (id: string, content: string, more = '') =>
  `<p class="Paragraph" paraid="${id}" ${more}>${content}<span class="EOP">&nbsp;</span></p>`;
const page = (...content: string[]) => `<div class="Page">${content.join('')}</div>`;
const show = (pages: string, proxy = '&nbsp;&nbsp;') => {
  document.body.innerHTML = `<div id="WACViewPanel"><div id="PagesContainer">${pages}</div>
    <div id="WACViewPanel_EditingElement" contenteditable="true">${proxy}</div></div>`;
};
const texts = () => readRendered().map(({ text }) => text);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('readRendered', () => {
  it('reads the writer’s words and none of the furniture', () => {
    show(
      page(
        `<div class="Header InactiveBoxRendering">${p('9', run('Kop van de pagina'))}</div>`,
        p('1', run('Regiovisie'), 'role="heading" aria-level="1"'),
        `<ul><li role="listitem">${p('2', `<span class="ListMarkerWrappingSpan"><span class="ListMarker">•</span></span>${run('Een')}${run('&nbsp;punt')}`)}</li></ul>`,
        `<table><tr><td><div></div><div class="TableCellContent">${p('3', run('cel'))}</div></td></tr></table>`,
        p(
          '4',
          `${run('A')}<span class="TabRun"><span class="TabChar">&nbsp;</span></span>${run('b\u200bc')}`,
        ),
        p(
          '5',
          `${run('een')}<span class="LineBreakBlob BlobObject"><span>&nbsp;</span><br></span>${run('twee')}`,
        ),
        p(
          '6',
          `${run('noot')}<span class="TextRun Superscript"><span class="NormalTextRun">12</span></span>${run('.')}`,
        ),
        p('7', `${run('spook')}<span id="textareaCaretTracker">gast</span><span aria-hidden="true">x</span>`),
        p('8', '<span class="TextRun EmptyTextRun"></span>'),
      ),
    );
    expect(readRendered().map(({ text, kind }) => [kind, text])).toEqual([
      ['heading', 'Regiovisie'],
      ['list-item', 'Een punt'],
      ['cell', 'cel'],
      ['body', 'A\tbc'],
      ['body', 'een\ntwee'],
      ['body', 'noot\ufffc.'],
      ['body', 'spook'],
      ['body', ''],
    ]);
  });

  it('joins the halves of a paragraph over a page break, and counts a whole one once', () => {
    show(page(p('1', run('De eerste '))) + page(p('1', run('helft.')), p('2', run('Slot.'))));
    expect(texts()).toEqual(['De eerste helft.', 'Slot.']);
    show(page(p('1', run('Heel.'))) + page(p('1', run('Heel.')), p('2', run('Slot.'))));
    expect(texts()).toEqual(['Heel.', 'Slot.']);
  });

  it('takes the live copy for the hidden original, once', () => {
    show(
      page(
        p('1', run('Eerst.')),
        `<div class="ParaWrappingDiv HiddenParagraph">${p('2', run('Oud.'))}</div>`,
      ),
      p('2', run('Nieuw.')),
    );
    const read = readRendered();
    expect(read.map(({ text }) => text)).toEqual(['Eerst.', 'Nieuw.']);
    const proxy = document.getElementById('WACViewPanel_EditingElement');
    expect(read[1]?.pieces.every(({ node }) => proxy?.contains(node))).toBe(true);
  });

  it('gives a range for each run of a word that was cut', () => {
    show(page(p('1', run('gen') + run('der\u200bneu') + run('traal is'))));
    const [rendered] = readRendered();
    if (rendered === undefined) throw new Error('nothing read');
    const ranges = rangesOf({ rendered, span: { start: 1, end: 14 } });
    expect(ranges.map(String)).toEqual(['en', 'der\u200bneu', 'traal']);
  });
});

describe('readMirror', () => {
  it('reads a canvas’s text once, slices joined', () => {
    const track = (id: string, text: string) =>
      `<div class="ParagraphTrackItem"><canvas></canvas><p class="ParagraphTextContent" hidden paraid="${id}">${text}</p></div>`;
    show(
      page(track('1', 'Een\u200b ')) + page(track('1', 'twee.'), track('2', 'Drie.'), track('3', 'Drie.')),
    );
    expect(readMirror().map(({ text }) => text)).toEqual(['Een twee.', 'Drie.', 'Drie.']);
    expect(readMirror()[0]?.elements).toHaveLength(2);
  });
});

describe('modeOfDocument', () => {
  const mode = (label: string) => {
    show(page(p('1', run('x'))));
    document.body.insertAdjacentHTML(
      'beforeend',
      `<button id="ModeSwitcher" aria-label="${label}"></button>`,
    );
    return modeOfDocument();
  };
  it.each([
    ['Editing', 'edit'],
    ['Bewerken', 'edit'],
    ['Viewing', 'view'],
    ['Weergeven', 'view'],
    ['Reviewing', 'review'],
    ['Controleren', 'review'],
    ['Iets onbekends', 'edit'],
    ['Viewing. Switch to editing', 'view'],
    ['Modus: Weergave', 'view'],
  ])('%s is %s', (label, expected) => expect(mode(label)).toBe(expected));

  it('is view when nothing can be typed in', () => {
    show(page(p('1', run('x'))));
    document.getElementById('WACViewPanel_EditingElement')?.remove();
    expect(modeOfDocument()).toBe('view');
  });
});
