import { NOTE_REFERENCE, PICTURE } from '../document.ts';
import { type DocumentSource, h, li, p } from './source.ts';

export const empty: DocumentSource = { title: 'Document', body: [p('')] };

const inserted = { revision: { kind: 'insert', author: 'M. de Boer' } } as const;
const deleted = { revision: { kind: 'delete', author: 'M. de Boer' } } as const;

/** Changes of a colleague, accepted by nobody yet: what was deleted is still in the DOM. */
export const tracked: DocumentSource = {
  title: 'Regiovisie met wijzigingen',
  body: [
    h(1, 'Regiovisie met wijzigingen'),
    p('De aanpak ', ['richt zich', deleted], ['is gericht', inserted], ' op duurzame veiligheid.'),
    p('We registreren ', ['gender', deleted], ['sekse', inserted], ' (m/v) van alle betrokkenen.'),
    p('We registreren gender (m/v) ', ['ook ', inserted], 'van de pleger.'),
    p('Onze aanpak is genderneutraal.'),
    p('De colleges stellen de visie in juni vast.'),
  ],
};

export const comments: DocumentSource = {
  title: 'Regiovisie met opmerkingen',
  body: [
    h(1, 'Regiovisie met opmerkingen'),
    p('De ', ['opvang', { comment: 'c1' }], ' groeit naar twintig plaatsen.'),
    p(['We registreren gen', { comment: 'c2' }], 'der (m/v) van alle betrokkenen.'),
    p('De wijkteams melden elk kwartaal.'),
  ],
  comments: [
    { id: 'c1', author: 'S. Visser', date: '12 februari 2026', text: 'Was dit niet achttien?' },
    { id: 'c2', author: 'R. Yildiz', date: '13 februari 2026', text: 'Bedoelen we sekse?' },
  ],
};

const locked = { control: { id: 'cc1', locked: true } } as const;
const open = { control: { id: 'cc2', locked: false } } as const;

/** Content controls and fields: text that refuses to be written. */
export const templated: DocumentSource = {
  title: 'Regiovisie in sjabloon',
  body: [
    h(1, 'Regiovisie in sjabloon'),
    p(['We registreren gender (m/v) van alle betrokkenen.', locked]),
    p('Regio: ', ['Onze aanpak is genderneutraal', open], ', aldus het sjabloon.'),
    p('Op pagina ', ['7', { field: 'PAGEREF' }], ' staat: we registreren gender (m/v).'),
    p('Omdat wij systeemgericht werken, is onze aanpak vanzelf gendersensitief.'),
  ],
};

/** Headers, footers, notes and a text box that all repeat the body. */
export const notes: DocumentSource = {
  title: 'Regiovisie met noten',
  body: [
    h(1, 'Regiovisie met noten'),
    p('We registreren gender (m/v) van alle betrokkenen.', NOTE_REFERENCE),
    p('Hier staat een plaatje: ', PICTURE, ' en daarna tekst.'),
    li('bullet', 1, 'Onze aanpak is genderneutraal.', NOTE_REFERENCE),
  ],
  others: [
    { kind: 'header', paragraphs: [p('Regiovisie met noten')] },
    { kind: 'footer', paragraphs: [p('Onze aanpak is genderneutraal.')] },
    { kind: 'footnote', paragraphs: [p('We registreren gender (m/v) van alle betrokkenen.')] },
    { kind: 'footnote', paragraphs: [p('Onze aanpak is genderneutraal.')] },
    { kind: 'textBox', paragraphs: [p('We registreren gender (m/v) van alle betrokkenen.')] },
  ],
};
