import type { DekkingItem, PlacedSign, Sign } from '../dekking-item.ts';
import { definesGender, isQuestion } from '../dutch/defines-gender.ts';
import { frame } from '../dutch/frame.ts';
import type { Reading } from '../dutch/reading.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { isElsewhere } from '../dutch/standing.ts';
import { overlaps } from '../overlaps.ts';

/** Goes on about what was just named or asked. */
const GOES_ON = frame(`
  hieronder|daaronder ~3 verstaan|verstaat ; daarmee|hiermee ~3 bedoelen|bedoeld ; dat|dit betekent ; dat|dit wil zeggen ; dat|dit houdt ~3 in ; het gaat ~4 om ; daarmee|hiermee ~4 doelen|doelt ; doelen we|wij ; kort gezegd ; met andere woorden ; concreet ~2 betekent ; wij|we verstaan ; bedoelen we|wij ; dat we|wij|je|medewerkers ; daar letten ; daarbij hoort ; daar hoort bij ; ook ~3 hoort
`);
const ROLES = frame(`
  rol|rollen|genderrollen|rolpatro*|rolverwacht*|verwachting|verwachtingen|genderrol*|gendernorm*|norm|normen|eigenschappen|gedragingen|rolopvatting*|rolverdeling|stereotyp*|mannelijkheid|vrouwelijkheid ; verwacht|verwachten ~6 @man|@vrouw ; @man|@vrouw ~6 verwacht|verwachten ; hoe ~6 hoort|horen
`);
const POWER = frame(`
  macht|machts*|afhankelijk*|ongelijk*|ongelijkwaardig*|overwicht|zeggenschap|dominantie|ondergeschikt* ; controle ; wie ~2 beslist|bepaalt
`);
/** Nobody defines anything here. */
const NOT_YET = frame(
  'geen|ontbreekt|ontbreken|ontbrak|later ~4 definitie|omschrijving|begripsbepaling ; definitie|omschrijving ~4 ontbreekt|volgt|later',
);

/** So short is the cell of a term. */
const TERM = 40;

const MISREADINGS = new Set([
  'gender-als-sekse',
  'gender-als-seksuele-gerichtheid',
  'gender-als-genderidentiteit',
  'gendersensitief-als-doelgroepenbeleid',
  'maatwerk-als-gendersensitief',
  'systeemaanpak-als-gendersensitief',
]);

const item: DekkingItem = {
  id: 'definitie',
  // What names roles and power is right, whatever a rule makes of the rest; the others are looked at below.
  weakenedBy: new Set<string>(),
  nl: {
    title: 'Wat je onder gendersensitief verstaat',
    asks: 'Staat er wat gender is, en dat gendersensitief werken gaat over macht, afhankelijkheid en verwachtingen die uit rollen van vrouwen en mannen komen?',
    examples: [
      {
        source: 'Twente 2023-2026',
        told: 'Twente zet een korte omschrijving in de begrippenlijst. Alles zit erin: macht, afhankelijkheid en wat vrouwen en mannen van elkaar verwachten.',
        quote:
          'het bewust zijn van en rekening houden met de verschillen in macht, afhankelijkheid en wederzijdse verwachtingen die uit genderrollen voortvloeien',
        lacks:
          'In de lopende tekst gaat het weer over de behoefte van de persoon en van doelgroepen. De omschrijving stuurt de aanpak dus nog niet.',
      },
    ],
  },
  en: {
    title: 'What you mean by gendersensitive',
    asks: 'Does it say what gender is, and that gendersensitive work is about power, dependence and expectations that come from the roles of women and men?',
    examples: [
      {
        source: 'Twente 2023-2026',
        told: 'Twente puts a short definition in its glossary. It is all there: power, dependence, and what women and men expect of each other.',
        quote:
          'het bewust zijn van en rekening houden met de verschillen in macht, afhankelijkheid en wederzijdse verwachtingen die uit genderrollen voortvloeien',
        lacks:
          'The running text speaks of the needs of persons and target groups again, so the definition does not steer the approach yet.',
      },
    ],
  },
  opening:
    'Met gendersensitief werken bedoelen we dat we ons bewust zijn van de verschillen in macht, afhankelijkheid en verwachtingen die uit de rollen van vrouwen en mannen voortkomen, en daar in elke stap rekening mee houden.',
  sections: ['§1.3', '§2.1'],
  passages: {
    aanwezig: [
      'Gender gaat over de rollen en het gedrag die een samenleving van vrouwen en mannen verwacht. Gendersensitief werken wil zeggen dat we letten op de ongelijke macht en de afhankelijkheid die daaruit ontstaan.',
      '## Wat verstaan we onder een genderbewuste aanpak?\n\n- weten welke rollen en verwachtingen vrouwen en mannen meekrijgen;\n- zien wie in een relatie de macht heeft en wie afhankelijk is.',
      '| Begrip | Uitleg |\n| --- | --- |\n| Gendersensitief | rekening houden met macht, afhankelijkheid en verwachtingen die uit genderrollen volgen |',
      'Wat bedoelen wij met een genderbril? Het gaat ons om de rolverwachtingen waar vrouwen en mannen mee opgroeien, en om het verschil in zeggenschap dat daaruit voortkomt.',
    ],
    zwak: [
      'Gendersensitief werken betekent dat we goed luisteren naar wat iemand nodig heeft.',
      'Gender: de rollen die een samenleving aan vrouwen en mannen toekent.',
      'De regiovisie van Twente geeft een omschrijving: gendersensitief werken is rekening houden met macht, afhankelijkheid en verwachtingen die uit genderrollen voortvloeien.',
    ],
    ontbreekt: [
      'In deze visie staat nog geen definitie van gender of gendersensitief werken.',
      'We werken gendersensitief en traumasensitief.',
      'Casusregisseur: de medewerker die het plan bewaakt en de macht heeft om op te schalen.',
    ],
  },
  *signs(reading, context) {
    if (reading.kind === 'heading') return;
    const misread = context.misread().filter(({ rule }) => MISREADINGS.has(rule));
    const led = isLedIn(context.lead) || isLedIn(context.headings[0]);
    // A term and its explanation side by side.
    const inTable = context.before.some(({ text }) => text.length < TERM && /^\W*gender/iu.test(text));
    let open: Sentence | undefined;
    for (const sentence of reading.sentences) {
      if (sentence.find(NOT_YET) !== undefined) continue;
      const isWrong = misread.some((one) => overlaps(one, sentence));
      const names = definesGender(sentence) || describes(sentence, context.headings[0]);
      const goesOn = sentence.find(GOES_ON) !== undefined;
      const continues =
        inTable ||
        (open !== undefined &&
          sentence.index - open.index <= 3 &&
          (goesOn || isQuestion(open) || (isQuestion(sentence) && definesGender(open)))) ||
        (led && (reading.kind === 'list-item' || sentence.index <= 2 || goesOn));
      if (names || (sentence.has('genderanker', 'gender-los') && open === undefined)) open = sentence;
      if (!names && !continues) continue;
      if (names && isQuestion(sentence)) continue;
      // "De rol van gender" is no role.
      const roles = sentence
        .findAll(ROLES)
        .some(({ end }) => !/^\s+van\s+gender/iu.test(reading.text.slice(end, end + 14)));
      const power = sentence.find(POWER) !== undefined;
      if (!roles && !power && !(isWrong && names) && !explains(sentence)) continue;
      if ((!roles && !power) || (isWrong && !(roles && power)) || isElsewhere(sentence, context.own))
        yield { ...sentence.core, weight: 'zwak' };
      else {
        if (roles) yield { ...sentence.core, weight: 'sterk', part: 'rollen' };
        if (power) yield { ...sentence.core, weight: 'sterk', part: 'macht' };
      }
    }
    if (open === undefined)
      for (const { start, end } of misread.slice(0, 1)) yield { start, end, weight: 'zwak' } satisfies Sign;
  },
  weigh(signs: readonly PlacedSign[]) {
    const parts = new Set(signs.filter(({ weight }) => weight === 'sterk').map(({ part }) => part));
    if (parts.has('rollen') && parts.has('macht')) return 'aanwezig';
    return signs.length > 0 ? 'zwak' : 'ontbreekt';
  },
};

/** The term itself, and what it is said to be: when neither roles nor power follow, it is only half said. */
const EXPLAINS = frame(
  '@gendersensitief ~2 betekent|omvat ; @gendersensitief ~2 is|= werken|dat|rekening|het|een ; @gendersensitief ~2 houdt ~3 in ; @gendersensitief ~2 wil zeggen ; onder|met ~2 @gendersensitief ~3 verstaan|bedoelen',
);
/** "Gender: synoniem van geslacht". */
const THIN = frame(
  '@gender-los|@genderanker ~2 :|=|– ~4 synoniem|geslacht|sekse|identiteit|voorkeur ; @gender-los ~1 :|= ~4 man|vrouw|m/v',
);
const explains = (sentence: Sentence): boolean => {
  if (sentence.find(THIN) !== undefined) return true;
  const said = sentence.find(EXPLAINS);
  return said !== undefined && said.start - sentence.start < 25;
};

/** "We hanteren de omschrijving van Movisie: …", or the well-known words under a heading that names it. */
const DESCRIBED = frame('omschrijving|definitie|begripsomschrijving|begripsbepaling');
const KNOWN_WORDS = frame(
  'bewust ~6 rekening ; rekening ~3 met ~6 macht|machtsverschillen|ongelijk*|rollen|verwachtingen',
);
const describes = (sentence: Sentence, heading: Reading | undefined): boolean =>
  sentence.has('genderthema', 'genderongelijk', 'rolwoord') &&
  (sentence.find(DESCRIBED) !== undefined ||
    (heading?.has('genderanker') === true && sentence.find(KNOWN_WORDS) !== undefined));

/** "Wat verstaan we onder gendersensitief werken?", "Gendersensitief werken is:": what follows says it. */
function isLedIn(lead: Reading | undefined): boolean {
  const last = lead?.sentences.at(-1);
  if (last === undefined || !last.has('genderanker', 'gender-los') || !definesGender(last)) return false;
  return lead?.kind === 'heading' || /[?:]["”’)*_]*$/u.test(last.text);
}

export default item;
