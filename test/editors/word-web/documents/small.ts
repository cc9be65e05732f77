import { NOTE_REFERENCE } from '../document.ts';
import { type DocumentSource, h, li, p } from './source.ts';

/** Every feature once in a dozen short paragraphs, with four passages that the first rules mark. */
export const small: DocumentSource = {
  title: 'Regiovisie Merwedal 2026-2030 (concept)',
  body: [
    h(1, 'Regiovisie huiselijk geweld Merwedal'),
    p(
      'De gemeenten in de regio Merwedal werken samen met ',
      ['Veilig Thuis', { link: 'https://voorbeeld.invalid/veilig-thuis' }],
      ' aan de aanpak van partnergeweld.',
      NOTE_REFERENCE,
      ' In 2025 kwamen er 1.240 meldingen binnen.',
    ),
    p('We registreren gender (m/v) van alle betrokkenen.', ' ', [
      'De cijfers verschijnen elk jaar in maart.',
      { italic: true },
    ]),
    li('bullet', 1, 'Omdat wij systeemgericht werken, is onze aanpak vanzelf gendersensitief.'),
    li('bullet', 1, 'De wijkteams spreken binnen twee weken met ieder gezinslid apart.'),
    {
      rows: [
        [[p(['Onderdeel', { bold: true }])], [p(['Afspraak', { bold: true }])]],
        [
          [p('Uitgangspunt')],
          [p('Onze aanpak is genderneutraal: het maakt niet uit of de pleger man of vrouw is.')],
        ],
      ],
    },
    p('Planning:\t1 april 2026\vVaststelling door de colleges in mei.'),
    p(
      'De opvang telt ',
      ['achttien plaatsen', { comment: 'c1' }],
      '; ',
      ['bij ons betekent gender gewoon het verschil tussen man en vrouw', { bold: true }],
      ', en zo tellen wij het ook.',
    ),
  ],
  others: [
    { kind: 'header', paragraphs: [p('Regiovisie huiselijk geweld Merwedal')] },
    // On purpose: a reader that takes headers and footers for body text reports this passage twice.
    { kind: 'footer', paragraphs: [p('We registreren gender (m/v) van alle betrokkenen.')] },
    { kind: 'footnote', paragraphs: [p('Bron: jaarcijfers Veilig Thuis Merwedal, 2025.')] },
    { kind: 'textBox', paragraphs: [p('Bel bij acuut gevaar 112.')] },
  ],
  comments: [{ id: 'c1', author: 'S. Visser', date: '12 februari 2026', text: 'Klopt dit aantal nog?' }],
};
