import type { DekkingItem } from '../dekking-item.ts';
import { definesGender } from '../dutch/defines-gender.ts';
import { frame } from '../dutch/frame.ts';
import { genderLens } from '../dutch/gender-lens.ts';
import type { Reading } from '../dutch/reading.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { standingOf } from '../dutch/standing.ts';
import { overlaps } from '../overlaps.ts';
import type { Span } from '../text.ts';

/** Words for work: who asks, trains or agrees about norms does not yet say that they cause violence. */
const WORK = frame(`
  training|module|scholing|cursus|leergang|workshop|lessen|les|intake|vragenlijst|casuïstiek|jaarverslag|contract|subsidie|deelnemers|casusregisseur|regisseur ; vraagt|vragen ~3 naar|wie|of|hoe ; bespreekt|bespreken|besproken|onderzoekt|noteert|oefenen|leren|leert ; met plegers ; aan de orde ; aan bod ; in het plan staat
  nagaan|nagegaan|gaan ~3 of ; opgeleid|geschoold|e-learning|onderdeel ; hoofdstuk|paragraaf|bijlage ~4 beschrijft|bevat|vermeldt
  verstaan we|wij ; @gendersensitief ~2 is|betekent|houdt|wil ; rekening houden|houdt ; bevorderen ~8 zelfstandigheid
`);
/** The part of a visie that says what is going on and why. */
const ANALYSIS = frame(`
  oorza*|achter|daarachter|achtergrond|achtergronden|probleemanalyse|analyse|verklaring*|risicofactor*|bevinding*|beeld|situatie|feiten|probleem|problematiek|context|erachter|vandaan|ontstaat|waarom|kijk|weten|duiding|aard
`);
const DENIED = frame(`
  verklaart|verklaren ~3 niets|niks|weinig ; miskent|miskennen ; geen ~3 oorzaak|factor|verklaring|verklarende|rol ; niets|niks ~8 maken ; speelt|spelen ~4 geen rol ; niet ~3 door|vanwege ~3 @man|@vrouw|gender ; los van ~3 gender|@man|@vrouw
`);
/** Why men do not speak of what is done to them: gender at work, though not as the cause of the violence. */
const SILENT_MEN = frame(`
  zwijg* ; mond ; schaam* ; schaamte ; zoeken|zoekt|zoek ~4 hulp ; hulp ~3 vragen|zoeken|vraagt ; herken* ; melden ; redt|redden ; kloppen|klopt ~3 aan
`);
const isSilence = (sentence: Sentence): boolean =>
  sentence.has('man') && !sentence.has('vrouw') && sentence.find(SILENT_MEN) !== undefined;
/** Said to be a cause, by that name. */
const CAUSE = frame('oorzaak|oorzaken|verklaring|grondslag|voedingsbodem|wortel|wortels|grondoorzaak');
const THEME = [
  'geweld',
  'geweld-onmiskenbaar',
  'gericht-geweld',
  'partnergeweld',
  'slachtoffer',
  'pleger',
  'macht',
  'vastzitten',
];

const item: DekkingItem = {
  id: 'genderfactoren-in-probleemanalyse',
  nl: {
    title: 'Gender als oorzaak',
    asks: 'Noemt de analyse ongelijkheid tussen vrouwen en mannen als een oorzaak van het geweld, en niet alleen schulden, drank of stress?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen laat op meer plekken zien dat ideeën over vrouwen en mannen meespelen: als voedingsbodem in de omgeving, en in de controle die de ene partner over de andere heeft.',
        quote: 'traditionele opvattingen over genderrollen in de omgeving',
        lacks: 'Het verschil in geld en werk tussen vrouwen en mannen komt in deze passages minder aan bod.',
      },
      {
        source: 'West Veluwe Vallei 2020-2024',
        told: 'West Veluwe Vallei zegt in één zin waar het op staat: dit geweld heeft met gender te maken.',
        quote: 'Huiselijk geweld is genderspecifiek',
        lacks: 'Waardoor dat komt en wat de regio ermee doet, staat er niet bij.',
      },
    ],
  },
  en: {
    title: 'Gender as a cause',
    asks: 'Does the analysis name inequality between women and men as a cause of the violence, and not only debts, drink or stress?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen shows in more places that ideas about women and men play a part: in what the surroundings think, and in the control that one partner has over the other.',
        quote: 'traditionele opvattingen over genderrollen in de omgeving',
        lacks: 'The difference in money and work between women and men gets less room in these passages.',
      },
      {
        source: 'West Veluwe Vallei 2020-2024',
        told: 'West Veluwe Vallei says it in one sentence: this violence has to do with gender.',
        quote: 'Huiselijk geweld is genderspecifiek',
        lacks: 'Why that is, and what the region does about it, is not there.',
      },
    ],
  },
  opening:
    'Partnergeweld hangt samen met ongelijkheid tussen vrouwen en mannen: verwachtingen over wie beslist en wie zich aanpast, en verschillen in geld en werk, houden het geweld in stand.',
  sections: ['§1.3', '§3.1'],
  passages: {
    aanwezig: [
      '## Oorzaken\n\nAchter partnergeweld zit vaak het idee dat een man in huis het laatste woord heeft. Zulke ideeën houden het geweld in stand.',
      'Dit geweld komt voort uit de ongelijke positie van vrouwen en mannen in onze samenleving.',
      'Vrouwen verdienen minder en dragen meer zorg. Die ongelijkheid maakt het voor hen moeilijk om een gewelddadige partner te verlaten.',
    ],
    zwak: [
      'Bij gezinnen uit bepaalde culturen leiden opvattingen over de plaats van de vrouw tot geweld.',
      'GREVIO schrijft dat geweld tegen vrouwen voortkomt uit genderongelijkheid.',
      'In de regiovisie van Groningen staat dat opvattingen over genderrollen een voedingsbodem zijn voor geweld tegen vrouwen.',
    ],
    ontbreekt: [
      'Geweld ontstaat door stress, schulden en verslaving.',
      'Het geweld heeft niets met de rollen van mannen en vrouwen te maken.',
      'In de intake vraagt de regisseur welke verwachtingen partners van elkaar hebben als man en vrouw.',
    ],
  },
  *signs(reading, context) {
    if (reading.kind === 'heading') return;
    const only = context.misread().filter(({ rule }) => rule === 'gender-alleen-bij-schadelijke-praktijken');
    const inAnalysis = context.headings.some((heading) => heading.sentenceWith(ANALYSIS) !== undefined);
    const first = reading.sentences.findIndex((s) => genderLens(s)?.depth === 'inhoud');
    const told = reading.sentences.filter((s) => genderLens(s)?.depth === 'inhoud').length;
    const elsewhere =
      reading.has('cultuurgroep', 'schadelijke-praktijk') &&
      !reading.sentences.slice(Math.max(0, first)).some((s) => s.has('alle-groepen'));
    for (const sentence of reading.sentences) {
      const named = sentence.first('genderongelijk', 'genderfactor');
      const place = named ?? contentOf(sentence);
      if (place === undefined || !about(sentence, context.headings)) continue;
      const cause =
        sentence.has('veroorzaakt') ||
        (sentence.hasAll('man', 'vrouw') && sentence.previous?.find(CAUSE) !== undefined) ||
        (inAnalysis && told > 1 && reading.has('veroorzaakt'));
      const isOnly = elsewhere || only.some((one) => overlaps(one, sentence));
      if (!cause && !isOnly && !(named !== undefined && inAnalysis)) continue;
      const standing = standingOf(sentence, place, context.own);
      if (standing === 'geen' || sentence.find(DENIED) !== undefined) continue;
      const isWork = sentence.find(WORK) !== undefined;
      if (isWork && !inAnalysis && named === undefined) continue;
      const isAside = definesGender(sentence) || isSilence(sentence);
      const weak =
        isOnly ||
        isAside ||
        (isWork && !inAnalysis) ||
        !cause ||
        standing !== 'eigen' ||
        sentence.has('istanbul', 'kritiek');
      yield { ...sentence.core, weight: weak ? 'zwak' : 'sterk' };
    }
    for (const { start, end } of only) yield { start, end, weight: 'zwak' };
  },
};

/** "Zulke ideeën", "Dat", "Zij": goes on about what the sentence before named. */
const LOOKS_BACK = /^\W*(?:dat|die|dit|deze|zulke|zo|zij|ze|het|hij|daar\w*|hier\w*)\b/iu;

/** The words for gender that this sentence speaks of: its own, or those that it goes on about. */
function contentOf(sentence: Sentence): Span | undefined {
  const own = genderLens(sentence);
  if (own?.depth === 'inhoud') return own.place;
  // "Een van de oorzaken is dat mannen en vrouwen niet dezelfde positie hebben."
  const both = sentence.hasAll('man', 'vrouw') ? sentence.first('man', 'vrouw') : undefined;
  if (both !== undefined && [sentence.previous, sentence].some((s) => s?.find(CAUSE) !== undefined))
    return both;
  // "Het geweld wortelt in ongelijkheid. Wie opgroeit met het idee dat mannen leiden …"
  const unequal = sentence.first('ongelijkheid');
  if (
    unequal !== undefined &&
    [sentence.previous, sentence.next].some((s) => s && genderLens(s)?.depth === 'inhoud')
  )
    return unequal;
  let at: Sentence | undefined = sentence;
  for (let back = 0; back < 2; back++) {
    if (at === undefined || !LOOKS_BACK.test(at.text)) return undefined;
    at = at.previous;
    if (at !== undefined && genderLens(at)?.depth === 'inhoud') return sentence.core;
  }
  return undefined;
}

/** Whether the sentence, one beside it, or the heading speaks of violence or of who is hurt by it. */
function about(sentence: Sentence, headings: readonly Reading[]): boolean {
  return (
    [sentence, sentence.previous, sentence.next, sentence.previous?.previous].some(
      (s) => s?.has(...THEME) ?? false,
    ) || headings.some((heading) => heading.has(...THEME) || heading.sentenceWith(ANALYSIS) !== undefined)
  );
}

export default item;
