import { random } from '../random.ts';
import { type DocumentSource, h, li, type ParagraphSource, p, type TableSource } from './source.ts';

/** Some 6 000 paragraphs on some 200 pages with 22 tables; one paragraph in fifty holds a passage to mark. */
export function long(paragraphs = 6000): DocumentSource {
  const next = random(7);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const body: (ParagraphSource | TableSource)[] = [h(1, 'Regiovisie Lange Linschoot')];
  for (let index = 1; body.length < paragraphs; index++) {
    if (index % 270 === 0) body.push(table(index));
    else if (index % 40 === 0) body.push(h(2, `${index / 40}. ${pick(SUBJECTS)}`));
    else if (index % 50 === 7) body.push(p(`${pick(HARMLESS)} ${pick(FLAGGED)} ${pick(HARMLESS)}`));
    else if (index % 9 === 0) body.push(li('bullet', index, pick(HARMLESS)));
    else body.push(p(Array.from({ length: next() < 0.12 ? 9 : 1 }, () => pick(HARMLESS)).join(' ')));
  }
  return {
    title: 'Regiovisie Lange Linschoot',
    body,
    others: [
      { kind: 'header', paragraphs: [p('Regiovisie Lange Linschoot')] },
      { kind: 'footer', paragraphs: [p('Onze aanpak is genderneutraal.')] },
    ],
  };
}

const table = (index: number): TableSource => ({
  rows: Array.from({ length: 4 }, (_, row) => [
    [p(`Actie ${index}.${row}`)],
    [p('Centrumgemeente, in overleg met de wijkteams.')],
    [p(`Gereed in kwartaal ${(row % 4) + 1}.`)],
  ]),
});

const SUBJECTS = ['Preventie', 'Opvang', 'Samenwerking', 'Deskundigheid', 'Cijfers', 'Financiën'];

const FLAGGED = [
  'We registreren gender (m/v) van alle betrokkenen.',
  'Omdat wij systeemgericht werken, is onze aanpak vanzelf gendersensitief.',
  'Onze aanpak is genderneutraal: het maakt niet uit of de pleger man of vrouw is.',
];

const HARMLESS = [
  'De gemeenten in de regio stemmen hun inkoop jaarlijks op elkaar af.',
  'Veilig Thuis en de wijkteams overleggen elke zes weken over de wachttijden.',
  'De opvang telt achttien plaatsen, waarvan vier voor spoed.',
  'In 2025 is het budget met drie procent gestegen.',
  'Elke gemeente wijst een aandachtsfunctionaris aan.',
  'De portefeuillehouder rapporteert aan de raad.',
  'Scholen en huisartsen weten waar zij terechtkunnen.',
  'De meldcode is in alle organisaties vastgesteld.',
];
