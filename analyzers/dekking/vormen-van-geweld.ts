import type { DekkingItem, PlacedSign } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import { standingOf } from '../dutch/standing.ts';
import { formsIn } from '../dutch/violence-forms.ts';

/** From here on only the umbrella term is used. */
const FOLDED = frame(`
  vervolg|hierna|voortaan|kortheidshalve|kortweg|verder|korte|rest|vanaf ~6 spreken|gebruiken|gebruikt|noemen|hanteren|hebben|heeft ~8 huiselijk|overkoepelende|verzamelterm|koepelterm|afhankelijkheidsrelaties|gia|hgkm|onveiligheid
  spreken|gebruiken|hanteren|noemen ~6 alleen|kortheidshalve|kortweg|enkel|uitsluitend|simpelweg|samen ~4 huiselijk|overkoepelende|verzamelterm|koepelterm|term|afhankelijkheidsrelaties ; niet terug op ~4 vormen ; term dekt alles ; onder één noemer ; geen onderscheid ~3 vormen
`);
const CORE = ['partnergeweld', 'intieme-terreur', 'geweld-tegen-vrouwen', 'gendergerelateerd'];
/** So many kinds together are named apart. */
const ENOUGH = 3;
/** A list or a table of kinds is no longer than this, in paragraphs. */
const NEAR = 14;
/** Two kinds that are told apart stand beside each other. */
const BESIDE = 4;

const item: DekkingItem = {
  id: 'vormen-van-geweld',
  nl: {
    title: 'De vormen van geweld bij naam',
    asks: 'Staan partnergeweld, intieme terreur, seksueel geweld en geweld tegen vrouwen er met naam, en niet alleen huiselijk geweld of geweld in afhankelijkheidsrelaties?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen legt uit wat intieme terreur is: controle en dwang, vaak met seksueel, psychisch en financieel geweld erbij, en meestal van een man over een vrouw.',
        quote:
          'een sterk controlerende vorm van geweld met meestal mannelijke plegers en vrouwelijke slachtoffers',
        lacks:
          'Hoe je die vorm in de praktijk onderscheidt van ruzies die uit de hand lopen, blijft in deze passage open.',
      },
    ],
  },
  en: {
    title: 'The kinds of violence by name',
    asks: 'Are partner violence, intimate terror, sexual violence and violence against women named, and not only domestic violence or violence in dependent relations?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen explains what intimate terror is: control and coercion, often with sexual, psychological and financial violence, and mostly by a man over a woman.',
        quote:
          'een sterk controlerende vorm van geweld met meestal mannelijke plegers en vrouwelijke slachtoffers',
        lacks: 'How to tell it in practice from conflicts that get out of hand is left open in this passage.',
      },
    ],
  },
  opening:
    'We onderscheiden partnergeweld, intieme terreur, stalking na een scheiding, seksueel geweld en femicide, omdat elke vorm om een andere reactie vraagt.',
  sections: ['§1.3', '§3.1'],
  passages: {
    aanwezig: [
      'Wij onderscheiden partnergeweld, intieme terreur, stalking en seksueel geweld.',
      '- **dwingende controle**: de een neemt de ander stap voor stap de vrijheid af;\n- **situationeel geweld**: een ruzie die ontspoort;\n- **verkrachting** binnen een relatie.',
    ],
    zwak: [
      'Onder huiselijk geweld valt ook partnergeweld.',
      'Deze visie gaat over partnergeweld, intieme terreur en seksueel geweld. In het vervolg spreken we alleen van huiselijk geweld.',
    ],
    ontbreekt: [
      'Deze visie gaat over geweld in afhankelijkheidsrelaties.',
      'Kindermishandeling en ouderenmishandeling komen in alle gemeenten voor.',
    ],
  },
  weakenedBy: new Set<string>(),
  *signs(reading, context) {
    for (const sentence of reading.sentences) {
      const folded = sentence.find(FOLDED);
      if (folded !== undefined) yield { ...sentence.core, weight: 'zwak', part: 'samengevoegd' };
      const forms = formsIn(sentence);
      if (forms.length === 0) continue;
      if (sentence.has('istanbul')) continue;
      const standing = standingOf(sentence, sentence.core, context.own);
      const own = standing === 'eigen' || (standing !== 'elders' && forms.length > 1);
      for (const part of forms) yield { ...sentence.core, weight: own ? 'sterk' : 'zwak', part };
    }
  },
  weigh(signs: readonly PlacedSign[]) {
    const named = signs.filter(({ part }) => part !== 'samengevoegd');
    const kinds = new Set(named.filter(({ weight }) => weight === 'sterk').map(({ part }) => part));
    if (named.length === 0) return 'ontbreekt';
    if (signs.some(({ part }) => part === 'samengevoegd')) return 'zwak';
    const core = CORE.filter((kind) => kinds.has(kind));
    const apart =
      core.length > 1 && kinds.has('intieme-terreur') && together(named.filter(isCore), BESIDE) > 1;
    return apart || (together(named, NEAR) >= ENOUGH && core.length > 0) ? 'aanwezig' : 'zwak';
  },
};

const isCore = ({ part }: PlacedSign): boolean => part !== undefined && CORE.includes(part);

/** The most kinds that stand near each other: told apart there, and not only met one by one. */
function together(signs: readonly PlacedSign[], within: number): number {
  const strong = signs.filter(({ weight }) => weight === 'sterk');
  const near = ({ paragraph }: PlacedSign) =>
    new Set(
      strong
        .filter((one) => one.paragraph >= paragraph && one.paragraph < paragraph + within)
        .map(({ part }) => part),
    ).size;
  return Math.max(0, ...strong.map(near));
}

export default item;
