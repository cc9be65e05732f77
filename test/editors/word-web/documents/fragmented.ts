import { type DocumentSource, h, li, p } from './source.ts';

const REPEATED = 'Huiselijk geweld kent geen geslacht: onze aanpak is genderneutraal.';
const [B, I] = [{ bold: true }, { italic: true }] as const;

/** Text that breaks readers: words cut into runs, emoji, combining marks, right to left, no-break spaces, twins. */
export const fragmented: DocumentSource = {
  title: 'Regiovisie Tussenwater (concept 0.7)',
  body: [
    h(1, 'Regio', ['visie', I], ' Tussenwater'),
    p(
      'Wij ',
      ['regis', B],
      ['treren', I],
      ' ',
      ['gen', B],
      'd',
      ['er', B],
      ' (m',
      ['/v) van ', I],
      'alle betrokkenen.',
    ),
    p(
      'Om',
      ['dat wij sys', B],
      'teem',
      ['gericht', I],
      ' werken, is onze aan',
      ['pak vanzelf gen', B],
      'dersensitief.',
    ),
    p(
      'Vrijwilligers 👩‍👩‍👧 en buren 🏘️ steunen elkaar. 🙂 Onze aanpak is genderneutraal, want het maakt niet uit of de pleger man of vrouw is. 👍🏽',
    ),
    p(
      'Re\u0301gio, coo\u0308rdinatie en ge\u0308evalueerd: ook met losse accenten registreren we gender (m/v) in het cliëntvolgsysteem.',
    ),
    p(
      'Wij\u00a0\u00a0\u00a0gaan\u00a0uit van de gender van de slachtoffers:\u00a060% is vrouw.  Twee spaties,   of drie.',
    ),
    {
      ...p('אלימות במשפחה היא בעיה חברתית, והאזור פועל למניעתה (2026).'),
      rightToLeft: true,
      language: 'HE-IL',
    },
    p(REPEATED),
    p(
      'De gemeenteraad stelt de visie vast. In zo\u2019n geval bellen we \u2018m eerst; foto\u2019s gaan niet mee.',
    ),
    p(REPEATED),
    h(2, 'Wat we doen'),
    li(
      'number',
      2,
      'Het gezinsgesprek brengt het hele systeem in beeld, dus gender komt daarin als vanzelf aan bod.',
    ),
    li('number', 2, 'De ', ['aanpak van', B], ' ', ['Veilig', I], ['\u00a0', B], 'Thuis blijft leidend.'),
    li('number', 2, 'Elke gemeente wijst een aandachtsfunctionaris aan.'),
    p('een\teen\ttwee\tdrie\vregel twee\vregel drie, waarin we gender (man/vrouw) noteren.'),
    p(''),
    p(' begint met een spatie en eindigt ermee '),
    p(
      'Een heel lang woord: aandachtsfunctionarissenoverlegvergaderingsverslagen\u00adarchiefbeheer, en dan verder.',
    ),
    p('De cijfers ', ['(n = 1.240)', I], ' zijn van 2025; de ', ['😀', B], ['😀', I], '-schaal vervalt.'),
    p('Wie hulp zoekt, kan dag en nacht terecht. Iedere inwoner krijgt binnen een dag antwoord.'),
    p(
      'Gendersensitief werken betekent ',
      ['bij', B],
      ' ',
      ['ons', I],
      ' dat we letten op het verschil tussen mannen en vrouwen.',
    ),
    p('Laatste alinea zonder bijzonderheden.'),
  ],
  others: [
    { kind: 'header', paragraphs: [p('Regiovisie Tussenwater')] },
    { kind: 'footer', paragraphs: [p(REPEATED)] },
  ],
};
