import type { DekkingItem, PlacedSign } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import { genderLens } from '../dutch/gender-lens.ts';
import { phaseIn, phaseOf, type SafetyPhase } from '../dutch/safety-phase.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { standingOf } from '../dutch/standing.ts';
import { overlaps } from '../overlaps.ts';

/** What gender brings to a phase, said of women and men without the word: who holds whom, and what it takes to be free. */
const MEANS = frame(`
  @man ~8 greep|beheerst|controleert|controle|macht|bepaalt ;  haar ~6 hem ; hem ~6 haar
  zelfstandig*|onafhankelijk* ; eigen ~1 inkomen|geld|rekening|netwerk|keuzes|leven|werk ; zelf ~2 beslissen|kiezen|bepalen ; klein ~2 gehouden
`);
/** Who does what to whom: the first thing that an eye for gender adds. */
const EQUAL = frame('gelijkwaardig*|gelijkwaardigheid ; zelfstandig ~1 bestaan|leven');
const WHO = frame('wie ~6 tegen|aan|voor|over wie ; wie ~4 de baas');
const MISREAD = new Set([
  'kader-als-gendersensitief',
  'impliciete-aandacht',
  'systeemaanpak-als-gendersensitief',
  'stereotypering',
  'macht-zonder-gender',
]);
/** Counts and beds in a phase say nothing of what gender means there. */
const COUNTS = frame('plekken|plaatsen|bedden ~4 voor ; % ; procent');
const GENDER_IN_PHASES = frame(
  '@genderanker|@gender-los ~10 fase|fasen|fases ; fase|fasen|fases ~10 @genderanker|@gender-los',
);

const item: DekkingItem = {
  id: 'fasen',
  nl: {
    title: 'Gender in elke fase',
    asks: 'Staat er wat gender betekent voor directe veiligheid, voor stabiele veiligheid en voor herstel?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen beschrijft het patroon van controle achter intieme terreur. Dat is wat je in de eerste fase wilt herkennen.',
        quote:
          'dan kan alleen al de dreiging daarmee voldoende zijn om macht en controle over het slachtoffer uit te oefenen',
        lacks:
          'De passage volgt de drie fasen niet. Het rapport laat geen regiovisie zien die dat per fase uitwerkt.',
      },
    ],
  },
  en: {
    title: 'Gender in every phase',
    asks: 'Does it say what gender means for immediate safety, for lasting safety and for recovery?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen describes the pattern of control behind intimate terror. That is what you want to recognise in the first phase.',
        quote:
          'dan kan alleen al de dreiging daarmee voldoende zijn om macht en controle over het slachtoffer uit te oefenen',
        lacks:
          'The passage does not follow the three phases. The report shows no regiovisie that works it out phase by phase.',
      },
    ],
  },
  opening:
    'In de fase van directe veiligheid brengen we in beeld wie welk geweld tegen wie gebruikt en of er controle is; bij stabiele veiligheid onderzoeken we welke rolverwachtingen en afhankelijkheid het geweld in stand houden; bij herstel werken we aan zelfstandigheid en aan andere verwachtingen van vrouwen en mannen.',
  sections: ['§2.2'],
  passages: {
    aanwezig: [
      '### Directe veiligheid\n\nWe kijken of een man zijn partner controleert en spreken haar apart.\n\n### Stabiele veiligheid\n\nIn het plan staat welke rolverwachtingen het geweld in stand houden.\n\n### Herstel\n\nVrouwen werken aan een eigen inkomen; met plegers gaat het over mannelijkheid.',
      '| Fase | Wat we doen |\n| --- | --- |\n| Directe veiligheid | nagaan of een man macht heeft over zijn vrouw |\n| Stabiele veiligheid | rolpatronen in de analyse |\n| Herstel | de economische zelfstandigheid van vrouwen vergroten |',
    ],
    zwak: [
      '### Herstel\n\nVrouwen leren om weer zelf te beslissen over geld en werk.',
      'In elke fase van het gefaseerd samenwerken komt een vraag over gender.',
    ],
    ontbreekt: [
      'We werken in drie fasen: directe veiligheid, stabiele veiligheid en herstel.',
      '### Directe veiligheid\n\nBinnen 24 uur ligt er een veiligheidsplan.',
      'De verbouwing gaat in drie fasen.',
    ],
  },
  *signs(reading, context) {
    if (reading.kind === 'heading') return;
    const wrong = context.misread().filter(({ rule }) => MISREAD.has(rule));
    const given =
      context.before.map(phaseOf).find((phase) => phase !== undefined) ??
      phaseOf(context.label) ??
      phaseOf(context.headings[0]) ??
      phaseOf(context.headings[1]);
    let phase: SafetyPhase | undefined = given;
    for (const sentence of reading.sentences) {
      phase = phaseIn(sentence) ?? phase;
      const isWrong = wrong.some((one) => overlaps(one, sentence));
      const inPhases = sentence.find(GENDER_IN_PHASES) !== undefined;
      if (phase === undefined && !inPhases) continue;
      const place = meaning(sentence);
      if (place === undefined) {
        if (isWrong && phase !== undefined && sentence.has('genderthema', 'gender-los'))
          yield { ...sentence.core, weight: 'zwak', part: phase };
        continue;
      }
      const standing = standingOf(sentence, place, context.own);
      if (standing === 'geen') continue;
      const strong = phase !== undefined && !isWrong && standing === 'eigen';
      yield { ...sentence.core, weight: strong ? 'sterk' : 'zwak', part: phase ?? 'alle' };
    }
  },
  weigh(signs: readonly PlacedSign[]) {
    const phases = new Set(signs.filter(({ weight }) => weight === 'sterk').map(({ part }) => part));
    if (['direct', 'stabiel', 'herstel'].every((phase) => phases.has(phase))) return 'aanwezig';
    return signs.length > 0 ? 'zwak' : 'ontbreekt';
  },
};

function meaning(sentence: Sentence) {
  const lens = genderLens(sentence);
  if (lens?.depth === 'inhoud' || lens?.depth === 'woord') return lens.place;
  const who = sentence.find(WHO) ?? sentence.find(EQUAL);
  if (who !== undefined) return who;
  const means = sentence.has('man', 'vrouw', 'gericht-geweld', 'hij-man', 'zij-vrouw')
    ? sentence.find(MEANS)
    : undefined;
  return sentence.find(COUNTS) === undefined ? means : undefined;
}

export default item;
