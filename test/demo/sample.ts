/** A piece of a draft, in no editor's own form yet. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'list-item'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const title = (text: string): Block => ({ kind: 'title', text });
const heading = (text: string): Block => ({ kind: 'heading', text });
const p = (text: string): Block => ({ kind: 'paragraph', text });
const item = (text: string): Block => ({ kind: 'list-item', text });

/**
 * A short draft regiovisie of an invented region, as a busy policy officer might write it: some passages that
 * Genderbril marks, and beside them some that look alike and are fine.
 */
export const sample: readonly Block[] = [
  title('Regiovisie huiselijk geweld en kindermishandeling'),
  p('Concept voor het bestuurlijk overleg, regio Zilverbeek, 2027–2030'),
  heading('1. Waarom deze visie'),
  p(
    'In Zilverbeek werken zeven gemeenten samen met Veilig Thuis, de politie, de opvang en de wijkteams. In 2025 kwamen er 1.480 meldingen binnen. In deze visie leggen we vast wat we de komende vier jaar samen willen bereiken.',
  ),
  p(
    'Voor onze aanpak maakt het niet uit of de pleger man of vrouw is. Iedere melder krijgt binnen vijf werkdagen een gesprek.',
  ),
  heading('2. Wat we zien'),
  p(
    'Vrouwen worden vaker en ernstiger mishandeld door hun partner dan mannen. Ook de huisartsen in onze regio herkennen dat beeld.',
  ),
  p(
    'We registreren gender (m/v) van alle betrokkenen. De cijfers bespreken we ieder najaar in het regionaal overleg.',
  ),
  p(
    'Bij intieme terreur is sprake van een scheve machtsverhouding: de ene partner bepaalt de regels en de ander durft niet weg.',
  ),
  heading('3. Hoe we werken'),
  p(
    'Omdat wij systeemgericht werken, is onze aanpak vanzelf gendersensitief. De wijkteams spreken binnen twee weken met ieder gezinslid apart.',
  ),
  item('Bij acuut gevaar komt de crisisdienst binnen een uur.'),
  item('Partnergeweld pakken we alleen op als er kinderen in huis zijn.'),
  item('Daarna maakt het wijkteam met iedereen één plan.'),
  {
    kind: 'table',
    rows: [
      ['Onderwerp', 'Afspraak', 'Wie'],
      ['Scholing', 'Alle teams volgen de training over intieme terreur en genderrollen', 'Veilig Thuis'],
      [
        'Diversiteit',
        'Gendersensitief werken hoort bij ons diversiteitsbeleid, naast aandacht voor nieuwkomers',
        'Gemeenten',
      ],
    ],
  },
  heading('4. Hoe we verder gaan'),
  p('Gendersensitief werken nemen we op in een later stadium, als de basis op orde is.'),
  p(
    'Professionals vragen in elk gesprek naar rolverwachtingen, macht en afhankelijkheid, en spreken partners eerst apart. In 2028 kijken we met ervaringsdeskundigen wat dat heeft opgeleverd.',
  ),
];

/** The name of the document, as the editor shows it. */
export const SAMPLE_NAME = 'Regiovisie Zilverbeek, concept';
