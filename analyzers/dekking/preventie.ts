import type { DekkingItem } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import { genderLens } from '../dutch/gender-lens.ts';
import type { Reading } from '../dutch/reading.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { standingOf } from '../dutch/standing.ts';
import { overlaps } from '../overlaps.ts';

/** Aimed at what makes women and men unequal: norms, equality in relations, money of one's own. */
const AIM = frame(`
  gelijkwaardig*|gelijkwaardigheid ; wederkerig*|consent|instemming ; rolpatro*|rolverwacht*|rolbeeld*|genderstereotyp*|gendernorm*|genderrol*|stereotyp*|stereotiep*|mannelijkheid*|vrouwelijkheid|seksisme|man-zijn|vrouw-zijn ; man-vrouw* ; economische|financiële ~1 zelfstandigheid|onafhankelijkheid ; arbeidsparticipatie ; genderongelijk*|genderverhouding* ; ongelijkheid ~4 @man|@vrouw ; gendergelijk* ; jongens en meisjes ~6 praten|leren|bespreken|onderzoeken|oefenen|ontdekken|zelfde|gelijk* ; praten|leren|bespreken|onderzoeken|oefenen|ontdekken ~8 jongens en meisjes ; echte vent|man|kerel ; wie ~6 de baas ; emancipatie
`);
/** The part of a visie on prevention. */
const PART = frame(
  'preventie|voorkomen|voorkomt|voorkoming|voorlichting|weerbaarheid|bewustwording|eerder|jongeren|onderwijs|scholen',
);
/** Prevention, said to be so. */
const BY_NAME = frame(
  'preventie|preventie*|preventief|preventieve|voorlichting|campagne|lessen|lesprogramma|lessenreeks|gastles|gastlessen|bewustwording ; voorkomen van ; geweld ~4 voorkomen',
);
const DOES = frame(`
  gebruikt|gebruiken|zit|zitten|ondersteunt|ondersteunen|doet|doen|werkt|werken|geeft|geven|gegeven|krijgen|krijgt|volgen|volgt|verzorgt|verzorgen|voert|voeren|organiseert|organiseren|start|starten|draait|draaien|bieden|biedt|praten|praat|gaan|gaat|komt|komen|bereikt|bereiken|begeleidt|begeleiden|leren|leert|ontwikkelt|ontwikkelen|financiert|subsidieert|subsidiëren|subsidieren|zetten|zet|traint|trainen|tekenden|spreken|spreekt|besteden|besteedt|staat|staan|is|zijn|oefenen|worden|wordt|maakt|maken
`);
const AIMLESS = frame(`
  professional*|hulpverlener*|medewerker*|consulent*|agenten|wijkagenten|casusregisseur|intake|risicotaxatie|veiligheidsplan|pleger|plegers|behandeling|deskundigheid*|beleidsmedewerker*|beleidsadviseurs ; hoofdstuk ~3 ; is|als oorzaak
`);
const ACTS = frame(
  'les|lessen|lessenreeks|lespakket|lesprogramma|programma|project|projectweek|campagne|voorlichting|gastles|gastlessen|gesprek|gesprekken|bijeenkomst*|theatervoorstelling|workshop*|training|begeleidt|begeleiden|cursus|vadergroep*|jongerenwerk*|ambassadeur*|leerlingen|scholen|mbo*|vmbo*|praten|praat|keuzedeel|lesmodule|lesbrief|module|koffer|kaartspel|spel|theater|toneel|debat|studenten|jongerenwerkers',
);

const item: DekkingItem = {
  id: 'preventie',
  nl: {
    title: 'Voorkomen door gelijkheid',
    asks: 'Richt de preventie zich op wat vrouwen en mannen ongelijk maakt, zoals rolpatronen en geld, en niet alleen op signalen en een telefoonnummer?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen ziet dat veel jongeren geweld in een relatie goedpraten, en wil daar met een programma vroeg bij zijn.',
        quote: 'vraagt om het ontwikkelen van een preventieprogramma',
        lacks:
          'Het programma moet er nog komen, en dat het over rollen van jongens en meisjes gaat, staat er niet.',
      },
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland wil dat vrouwen economisch op eigen benen staan, onder meer met opleiding en taal.',
        quote: 'het vergroten van de economische zelfstandigheid en de arbeidsparticipatie van vrouwen',
        lacks: 'Wat jongens en mannen te leren hebben, komt in deze passage niet aan bod.',
      },
    ],
  },
  en: {
    title: 'Prevention through equality',
    asks: 'Is prevention aimed at what makes women and men unequal, such as roles and money, and not only at signals and a telephone number?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen sees that many young people excuse violence in a relation, and wants to be early with a programme.',
        quote: 'vraagt om het ontwikkelen van een preventieprogramma',
        lacks:
          'The programme is still to come, and it does not say that it is about the roles of boys and girls.',
      },
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland wants women to stand on their own feet economically, with schooling and language among other things.',
        quote: 'het vergroten van de economische zelfstandigheid en de arbeidsparticipatie van vrouwen',
        lacks: 'What boys and men have to learn is not in this passage.',
      },
    ],
  },
  opening:
    'Op alle scholen voor voortgezet onderwijs in de regio geeft […] vanaf […] lessen over rolpatronen, grenzen en gelijkwaardige relaties.',
  sections: ['§1.3', '§3.1'],
  passages: {
    aanwezig: [
      'Het jongerenwerk geeft op het mbo lessen over rolpatronen en gelijkwaardige relaties.',
      '## Voorkomen\n\nTrainers van zes voetbalclubs praten met hun elftallen over mannelijkheid en over respect voor meisjes.',
    ],
    zwak: [
      'We willen preventie richten op genderongelijkheid.',
      'Preventie aan de hand van rolpatronen werken we later uit.',
    ],
    ontbreekt: [
      'Op de basisscholen leren kinderen met wie ze kunnen praten als het thuis niet fijn is.',
      'In de Week tegen Kindermishandeling delen we folders uit.',
      'Hulpverleners volgen een training over rolpatronen.',
    ],
  },
  needs: [
    [
      'genderspoor',
      'genderthema',
      'rolwoord',
      'zelfstandigheid',
      'bondgenoot',
      'norminhoud',
      'gelijkwaardig',
    ],
  ],
  *signs(reading, context) {
    if (reading.kind === 'heading') return;
    const only = context.misread().filter(({ rule }) => rule === 'gender-alleen-bij-schadelijke-praktijken');
    const inPart =
      context.headings.some((heading) => heading.sentenceWith(PART) !== undefined) ||
      context.label?.sentenceWith(PART) !== undefined ||
      leads(context.lead);
    for (const sentence of reading.sentences) {
      const exact = sentence.find(AIM) ?? sentence.first('rolwoord', 'genderongelijk');
      // The word alone, beside pupils or schools, may be about anything: then it must be prevention by name.
      const aim = exact ?? (sentence.find(BY_NAME) === undefined ? undefined : named(sentence));
      if (aim === undefined) continue;
      const beside = [sentence.previous, sentence.next].some(
        (s) => s?.has('voorkomen') === true && s.find(ACTS) !== undefined,
      );
      if (!sentence.has('voorkomen') && !beside && !inPart) continue;
      if (sentence.find(AIMLESS) !== undefined && !sentence.has('voorkomen')) continue;
      const standing = standingOf(sentence, aim, context.own);
      if (standing === 'geen') continue;
      const isOnly = only.some((one) => overlaps(one, sentence));
      const acts =
        sentence.find(ACTS) !== undefined ||
        [sentence.previous, sentence.next].some(
          (s) => s?.find(ACTS) !== undefined && s.find(DOES) !== undefined,
        );
      yield { ...sentence.core, weight: standing === 'eigen' && acts && !isOnly ? 'sterk' : 'zwak' };
    }
  },
};

function named(sentence: Sentence) {
  const lens = genderLens(sentence);
  return lens !== undefined && lens.depth !== 'sekse' ? lens.place : undefined;
}
const leads = (lead: Reading | undefined): boolean =>
  lead?.sentences.at(-1)?.find(PART) !== undefined && /:\s*$/u.test(lead.text);

export default item;
