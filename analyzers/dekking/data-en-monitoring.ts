import type { DekkingItem, PlacedSign } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { isDenied, standingOf } from '../dutch/standing.ts';
import { overlaps } from '../overlaps.ts';

/** Broken down by sex, in the words of figures. */
const SPLIT = frame(`
  naar|per ~3 sekse|geslacht|gender|man/vrouw|m/v|v/m ; op ~1 sekse|geslacht ; uitgesplitst|uitsplits*|uitsplitsing|onderscheid|onderscheiden|uitgesplitste ~6 sekse|geslacht|gender|mannen|vrouwen|m/v|mannelijke|vrouwelijke ; sekse|geslacht|geslachts* ~2 van ~3 ; seksespecifiek*|sekse-specifiek*|genderspecifieke|geslachtsspecifiek* ; sekse|geslacht en|, ~4 relatie|leeftijd ; sekse en relatie ; geslacht ~8 pleger|slachtoffer|dader
  of ~3 een man of ~2 vrouw ; of ~3 een vrouw of ~2 man ; vrouwen en mannen apart ; apart|afzonderlijk ~2 voor|naar|van ~2 vrouwen|mannen ; mannen en vrouwen apart ; sekseverdeling|geslachtsverdeling|man-vrouwverdeling ; naar v/m|m/v ; sekse* ~3 geregistreerd|registreren|vastgelegd ; registreren|noteren|noteer|noteert|registreert|vastleggen|leggen|legt ~8 sekse|geslacht ; m/v
`);
const VICTIM = frame(
  'slachtoffer|slachtoffers|slachtofferschap ; degene ~3 geslagen ; beide ~1 partners|partijen|betrokkenen ; betrokkenen|partners ; wie ~4 tegen wie ; rol van',
);
const PERPETRATOR = frame(
  'pleger|plegers|plegerschap|dader|daders|verdachte|verdachten ; degene ~3 slaat ; beide ~1 partners|partijen|betrokkenen ; betrokkenen|partners ; wie ~4 tegen wie ; rol van',
);
/** Only people who came for help, or staff: not the violence. */
const CLIENTS = frame(
  'melder|melders|beller|bellers|klanttevredenheid|cliënttevredenheid|tevredenheid|klanten|cliënten|clienten|bewoners|bezetting|verbleven|verblijfsduur|deelnemers|medewerkers|inwoners|plek ; opvang ~6 vrouwen',
);
/** A count of women and men in passing. */
const COUNT =
  /\b\d+\s+(?:vrouwen|mannen)\b[^.]{0,40}\b\d+\s+(?:vrouwen|mannen|kinderen)\b|\bgender\b[^.]{0,40}\(m\/v\)/iu;
/** Women and men are counted, of what is not said. */
const HEADS = frame(
  'aantal|aantallen|cijfers|gegevens ~4 mannen en vrouwen ; aantal|aantallen|cijfers|gegevens ~4 vrouwen en mannen',
);
const MEASURES = ['meetdaad', 'hoeveelheid', 'ritme', 'data'] as const;
const NAMED = frame(`
  genderspecifieke|seksespecifieke ~1 data|cijfers|gegevens|monitoring ; gender ~4 monitor|monitoring|cijfers|indicator|indicatoren|data ; monitor|monitoring|cijfers|indicator|indicatoren|data ~6 gender|gendersensitief|rolpatronen
`);

const item: DekkingItem = {
  id: 'data-en-monitoring',
  nl: {
    title: 'Cijfers naar sekse en relatie',
    asks: 'Laten de cijfers zien wie het geweld treft en wie het pleegt, naar sekse en naar hun relatie?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen splitst cijfers uit: hoeveel vrouwen en hoeveel mannen er aan partnergeweld overlijden, en door wie mensen letsel oplopen.',
        quote: 'gemiddeld 25 vrouwelijke en 5 mannelijke slachtoffers van fataal partnergeweld',
        lacks:
          'Het zijn landelijke cijfers van enkele jaren. Hoe de regio zelf blijft meten, staat niet in deze passage.',
      },
    ],
  },
  en: {
    title: 'Figures by sex and relation',
    asks: 'Do the figures show whom the violence hurts and who uses it, by sex and by their relation?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen breaks figures down: how many women and how many men die of partner violence, and by whom people are injured.',
        quote: 'gemiddeld 25 vrouwelijke en 5 mannelijke slachtoffers van fataal partnergeweld',
        lacks:
          'These are national figures of some years. How the region itself goes on measuring is not in this passage.',
      },
    ],
  },
  opening:
    'Veilig Thuis en de opvang leveren elk kwartaal cijfers over meldingen en hermeldingen, uitgesplitst naar sekse van slachtoffer en pleger en naar hun onderlinge relatie.',
  sections: ['§1.3', '§5.2'],
  passages: {
    aanwezig: [
      'Elk halfjaar telt Veilig Thuis de meldingen naar geslacht van slachtoffer en pleger en naar hun relatie.',
      'Bij elke melding registreren we de sekse van beide partners.',
      'Alle cijfers over geweld worden seksespecifiek aangeleverd, voor slachtoffers en plegers.',
    ],
    zwak: [
      'Van de cliënten van de opvang registreren we het geslacht.',
      'Vorig jaar waren er 31 vrouwen en 6 mannen in de opvang.',
      'We onderzoeken of we meldingen naar sekse kunnen uitsplitsen.',
      'We houden gegevens bij over het aantal mannen en vrouwen in de opvang.',
    ],
    ontbreekt: [
      'Elk jaar verschijnt een overzicht van het aantal meldingen en huisverboden.',
      'De meldingen worden niet uitgesplitst naar geslacht.',
      'We meten de wachttijd per gemeente.',
    ],
  },
  *signs(reading, context) {
    if (reading.kind === 'heading') return;
    const wrong = context.misread().filter(({ rule }) => rule === 'gender-als-sekse');
    for (const sentence of reading.sentences) {
      const isWrong = wrong.some((one) => overlaps(one, sentence));
      const split = sentence.find(SPLIT) ?? all(sentence);
      const measured =
        around(sentence).some((s) => s.has(...MEASURES)) || context.headings.some((h) => h.has(...MEASURES));
      if (split === undefined || !measured) {
        if (COUNT.test(sentence.text) || (isWrong && measured)) yield { ...sentence.core, weight: 'zwak' };
        else if (sentence.find(NAMED) !== undefined) yield { ...sentence.core, weight: 'zwak' };
        else if (
          measured &&
          (sentence.find(HEADS) ?? sentence.first('sekse')) !== undefined &&
          !isDenied(sentence, sentence.first('sekse', 'vrouw') ?? sentence.core)
        )
          yield { ...sentence.core, weight: 'zwak' };
        else if (figures(sentence)) yield { ...sentence.core, weight: 'zwak', part: 'beeld' };
        continue;
      }
      const standing = standingOf(sentence, split, context.own);
      if (standing === 'geen') continue;
      const both =
        /seksespecifiek|sekse-specifiek|geslachtsspecifiek|genderspecifiek/iu.test(sentence.text) ||
        (around(sentence).some((s) => s.find(VICTIM) !== undefined) &&
          around(sentence).some((s) => s.find(PERPETRATOR) !== undefined));
      const clients = sentence.find(CLIENTS) !== undefined && !both;
      const strong =
        standing === 'eigen' &&
        !isWrong &&
        !clients &&
        (both || around(sentence).some((s) => s.has('geweldseenheid')));
      yield { ...sentence.core, weight: strong ? 'sterk' : 'zwak', part: both ? 'beide' : 'een' };
    }
  },
  weigh(signs: readonly PlacedSign[]) {
    if (signs.some(({ weight }) => weight === 'sterk')) return 'aanwezig';
    return signs.length > 0 ? 'zwak' : 'ontbreekt';
  },
};

const around = (sentence: Sentence): Sentence[] =>
  [sentence.previous, sentence, sentence.next].filter((s) => s !== undefined);

/** Women, men, victims and perpetrators in one sentence about figures: broken down, however it is said. */
const all = (sentence: Sentence) =>
  sentence.hasAll('man', 'vrouw', 'slachtoffer', 'pleger') && sentence.find(NUMBERS) !== undefined
    ? sentence.first('vrouw')
    : undefined;
const NUMBERS = frame(
  'cijfer|cijfers|*cijfers|getal|getallen|tabel|tabellen|grafiek|indicator|indicatoren|dashboard|monitor|registratie|rapportage',
);

/** Figures that already tell women from men, though nothing says that they will be kept. */
const figures = (sentence: Sentence): boolean =>
  sentence.has('vrouw') &&
  sentence.has('slachtoffer', 'pleger') &&
  /\d\s?%|\bprocent\b|\b\d{2,}\b/u.test(sentence.text) &&
  sentence.has('man');

export default item;
