import type { Paragraph, TabSource } from '../page/model/source.ts';
import { filler, fillerWords } from './filler.ts';
import { flagged } from './flagged.ts';
import { h1, h2, list, p, table, title } from './markup.ts';

const halfBold = flagged.bold.sentence.replace('genderneutraal', 'gender**neu**traal');

/** The draft that most tests read: twelve pages and more, every structure that the facts name (R8.6). */
const body: Paragraph[] = [
  title('Regiovisie huiselijk geweld en kindermishandeling'),
  p('//Concept voor de regio Lage Venen, 2027–2030//'),
  p('{hr}'),
  h1('1. Inleiding'),
  p(
    `${filler(1, 5)} Zie ook de [[website van de regio|https://lagevenen.example/visie]].{fn:Geraadpleegd op 3 maart 2026.}`,
  ),
  p(`${flagged.plain.sentence} ${filler(2, 3)}`),
  p(''),
  p(`${filler(3, 4)} ${halfBold} ${filler(4, 2)}`),
  h2('1.1 Leeswijzer'),
  p(`Deze visie heeft %%vijv%% hoofdstukken. Contact: {chip:Noor de Wit}. ${filler(5, 2)}`),
  ...list('leeswijzer', true, [
    'Wat we zien in de regio',
    'Wat we willen bereiken',
    'Hoe we dat organiseren, met wie en wanneer',
  ]),
  p(`👩‍👧‍👦 😀 ${flagged.emoji.sentence} ${filler(6, 3)}`),
  p(flagged.repeated.sentence),
  h1('2. Cijfers en registratie'),
  p(`${filler(7, 8)} Sekse en gender zijn niet hetzelfde. ${filler(8, 2)}`),
  ...table('cijfers', [
    ['**Gemeente**', '**Meldingen in 2025**', '**Afspraak over de registratie**'],
    ['Oosterveen', '412, waarvan 96 van de politie en 41 van het onderwijs', flagged.repeated.sentence],
  ]),
  p(`${filler(9, 3)} Het bedrag is €\u00a045.000. ${flagged.noBreakSpace.sentence} ${filler(10, 3)}`),
  p(`Een café in Marswijk, een re\u0301union op school en H^^2^^O: ${filler(11, 2)}`),
  p('מרכז הסיוע פתוח בכל יום'),
  p('De naam van de stichting is בית שלום en zij werkt in de hele regio.'),
  ...list('registratie', false, [
    'De melding komt binnen bij het meldpunt.',
    flagged.listItem.sentence,
    'Het team belt binnen vijf werkdagen\u000ben stuurt daarna een bericht.',
  ]),
  p(`Dit zero\u200bwidth woord blijft heel. ${filler(12, 6)}`),
  h1('3. Onze aanpak'),
  p(flagged.long.sentence),
  p(''),
  p(''),
  p(`@@De werkgroep@@ vergadert ~~maandelijks~~++elke zes weken++ in Lindehout. ${filler(13, 8)}`),
  p('{img:320,140}'),
  p(filler(14, 10)),
  p(flagged.repeated.sentence),
  p(filler(15, 12)),
  p('{img:fill,1}'),
  p(`${flagged.pageBreak.sentence} ${filler(16, 6)}`),
  h1('4. Uitvoering'),
  p(`${fillerWords(17, 1500)} ${flagged.buried.sentence} ${fillerWords(18, 1500)}`),
  p('\u000c'),
  h1('5. Samenwerking en planning'),
  ...[19, 20, 21, 22, 23, 24, 25, 26].flatMap((seed) => [
    h2(`5.${seed - 18} Afspraak ${seed - 18}`),
    p(filler(seed, 14)),
    p(filler(seed + 20, 9)),
  ]),
  h1('6. Tot slot'),
  p('Tot slot. Tot slot. Tot slot danken we iedereen die heeft meegelezen.'),
];

const header = [p('Regio Lage Venen – concept 0.8')];
const footer = [p('Vastgesteld door het regionaal overleg: nog niet')];

export const regiovisie: TabSource = { id: 't.0', title: 'Regiovisie', body, header, footer };

/** The second tab: other words, other findings. */
export const appendix: TabSource = {
  id: 't.bijlage1',
  title: 'Bijlage 1',
  body: [
    h1('Bijlage 1. Werkafspraken'),
    p(`${filler(60, 4)} Bij iedere intake noteren we het gender (m/v) van het kind. ${filler(61, 4)}`),
    ...list('bijlage', false, ['Bellen', 'Langsgaan', 'Terugkoppelen']),
    p(filler(62, 10)),
  ],
  header,
  footer,
};

/** The same draft with a flagged sentence as header and as footer: neither may ever be marked. */
export const repeatedFooter: TabSource = {
  ...regiovisie,
  header: [p(flagged.repeated.sentence)],
  footer: [p(flagged.repeated.sentence)],
};
