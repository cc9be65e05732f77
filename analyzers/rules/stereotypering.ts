import { frame } from '../dutch/frame.ts';
import { isOwnClaim } from '../dutch/own-claim.ts';
import { type RolePair, rolesBySex } from '../dutch/roles-by-sex.ts';
import { cover, type Sentence } from '../dutch/sentence.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** One half is enough when it is put as an equation, a gloss or a definition. */
const IS = frame(`
  slachtoffer|slachtoffers|getroffene|benadeelde|mishandelde is|zijn|blijft|blijven|=|:|→|–|- altijd|steeds|steevast|eenmaal|nu? de|een|dus? vrouw|vrouwen|moeder|moeders|mevrouw|zij|echtgenote
  slachtoffer|slachtoffers ( de|een|lees? vrouw|vrouwen|moeder|mevrouw|zij ; pleger|plegers|dader|daders|verdachte ( de|een|lees? man|mannen|vader|meneer|hij|echtgenoot
  pleger|plegers|dader|daders|geweldpleger|geweldplegers|agressor|belager is|zijn|blijft|blijven|=|:|→|–|- altijd|steeds|steevast|eenmaal|nu? de|een|dus? man|mannen|vader|vaders|meneer|hij|echtgenoot|ex-echtgenoot|ex-man
  vrouw|vrouwen|moeder|moeders|zij is|zijn|blijft|blijven|=|→|( altijd|steeds|steevast|automatisch|vanzelf|eenmaal|per|nu? definitie? het|de|dus? slachtoffer|slachtoffers ; man|mannen|vader|vaders|hij is|zijn|blijft|blijven|=|→|( altijd|steeds|steevast|automatisch|vanzelf|eenmaal|per|nu? definitie? de? pleger|plegers|dader|daders
  ( de? pleger|plegers|dader|daders ) ; man|mannen ( pleger|plegers|dader|daders ; vrouw|vrouwen ( slachtoffer|slachtoffers
  slachtoffer|cliënt|client|getroffene ~1 een? vrouw is|zijn ~3 pleger|dader ; dat|dader|daders|pleger|plegers een? man|mannen is|zijn ; slachtoffer|slachtoffers een? vrouw|vrouwen is|zijn ; veilig ~2 voor ~1 vader|hem|man|papa ; vrouw ~4 mishandelt ~1 niet|nooit ; vrouw ~4 niet mishandelt ; vrouwen ~2 mishandelen|slaan ~2 nooit ; vrouw|vrouwen slaat|slaan nooit
  mannen|man hebben|heeft ~3 agressie|geweld ~4 zich ; slachtoffer|slachtoffers ~3 vrouw die|wie ; pleger|dader ~4 man|echtgenoot|vriend die|wie
`);
/** "Vrouwen die slachtoffer zijn": some women, which is no stereotype. And both sexes on one side. */
const BOTH = frame(`
  vrouwen|vrouw|moeder|moeders en|of|/ ook|een|de? mannen|man|vader|vaders|jongens ; mannen|man|vader|vaders en|of|/ ook|een|de? vrouwen|vrouw|moeder|moeders|meisjes ; hij en|of zij ; zij en|of hij ; m/v
`);
/** Nature, always, or a reason: then one half is enough. */
const NATURE = frame(`
  van nature ; per definitie ; in|uit ~2 aard ; in ~2 bloed|genen ; biologisch* ; aangeboren ; ingebakken ; testosteron ; hormonen ; instinct* ; nu eenmaal ; zonder uitzondering ; oerdrift ; zit in mannen|man|vrouwen ; krachtens ~2 aanleg|aard|natuur ; naar ~2 wezen|aard ; tegen ~1 natuur ; in het beestje ; zo zijn ~5 gemaakt|geschapen|gebakken|geboren ; eigen is te ; eigen aan ; van huis uit ; van aard ; wezenlijk ; evolutie* ; oertijd ; oer* ; jager|jagers|prooi|prooien
`);
/** A woman who hits is said never to be a perpetrator. */
const DEFENDS = frame(`
  vrouw|vrouwen|zij ~8 is|zijn ~5 zich ~1 verdedigt|verdedigen|verweert|verweren ; zij|ze|vrouwen verdedigt|verdedigen|verweert|verweren ~1 zich ~1 hooguit|alleen|slechts|enkel|altijd ; vrouwen|vrouw ~4 slaan|slaat ~4 alleen|uitsluitend|slechts|hooguit|enkel ~6 zelfverdediging|noodweer|verweer|verzet
`);
const NATURE_OF = frame(`
  @hij-man ~12 @plegerkant|heersen|domineren|macht|kracht|jagen|jager ; @plegerkant ~8 @hij-man ; @zij-vrouw ~12 @slachtofferkant|zorgen|zorg|verzorgen|volgen|gehoorzamen|slaan|slaat ; @slachtofferkant ~8 @zij-vrouw
  @hij-man ~12 geweld|slaan|slaat|agressie* ; plegerschap|daderschap ~6 mannelijk|mannen ; slachtofferschap ~6 vrouwelijk|vrouwen ; @zij-vrouw ~12 verdragen|dulden|ondergaan|sussen|zwijgen|zwijgt|verdraagt
`);
const ALWAYS = frame(`
  altijd|steeds|steevast|telkens|uitsluitend|alleen|enkel|louter ~3 de|een? vader|man|mannen|vaders|meneer|hij ~6 @plegerkant ; altijd|steeds|steevast|telkens ~3 de|een? vrouw|vrouwen|moeder|mevrouw|zij ~4 slachtoffer*|dupe|gedupeerde|mishandelde
  alleen|uitsluitend|slechts|enkel ~3 mannen|vaders|heren ~20 geweld|plegers|daders|agressie|pleger ; pleger*|dader*|belager*|agressieregulatie* ~16 alleen|uitsluitend|enkel|slechts ~4 mannen|heren|vaders
  geweld gaat|komt ~5 uit|van ~3 man|mannen|vader|vaders|hem|hij ; gaat ~4 geweld ~6 van ~2 man|mannen|vader|hem ; geweld ~3 van de? man|mannen|vader|hem uit|uitgaat|komt|afkomstig ; geweld ~2 wordt|worden ~3 door mannen|vaders ~2 gepleegd
  elke|iedere|alle ~2 man|mannen ~10 pleger|plegers|dader|daders ; elke|iedere|alle ~2 vrouw|vrouwen ~10 slachtoffer|slachtoffers
  aangezien|omdat|want|immers|daar|nu ~4 mannen|man|hen|vaders ~6 plegers|pleger|daders|dader ; aangezien|omdat|want|immers|daar|nu ~4 vrouwen|moeders|zij ~8 ondergaan|slachtoffer|slachtoffers
  partnergeweld|huiselijk|relatiegeweld : ~3 door een|de man|mannen ; van vrouwen ~8 geen geweld ~5 duchten|verwachten|vrezen ; slachtoffer ~4 is altijd een zij|haar ; dader|pleger ~4 is altijd een hij
  vrouwen verdragen|zwijgen|sussen|dulden , ~1 mannen ; mannen slaan|vernielen|heersen|domineren , ~1 vrouwen ; mannen kunnen niet praten ~3 slaan
  bij hen om ~2 plegers|daders ; vrouw|vrouwen ~12 verdedigt|verdedigen|verweert|verweren|verweer|noodweer ; achter elke
`);
/** Leaving the house after an order: he goes, as if it were never she. */
const ORDER = frame(`
  huisverbod ~10 verlaat|vertrekt|gaat|moet|krijgt|slaapt|logeert|verblijft ~2 man|vader|hij|meneer|echtgenoot ; huisverbod ~10 man|vader|hij|meneer|echtgenoot ~3 verlaat|vertrekt|moet|krijgt|weg|uit|slaapt|logeert
  hotel*|onderdak|slaapplek|slaapplaats|logeeradres|nachtopvang ~4 voor de? man|mannen|vader|vaders|hem|meneer ; man|mannen|vader|hij|meneer krijgt|krijgen|ontvangt ~3 huisverbod ; mannen ~2 achterom
`);
/** Where not the rule but one story, or one type, is told. */
const ONE = frame(`
  een|deze|die vrouw|man van ~1 jaar ; de casus|zaak|film|rechtbank ; intieme terreur ; femicide ; eergerelateerd* ; stalking ; van 34 ; verhaal ; ervaringsdeskundige
`);
/** Said of an image, an expectation or a norm: that is what the report asks for. */
const AGAINST = frame(
  'verwachting|verwachtingen|norm|normen|opvatting|opvattingen|beeld|beelden|plaatje|plaatjes|cliche|cliches|stereotype|stereotypen|idee van|dat|over|als',
);
/** "Ga er niet van uit dat …", "waakt ervoor … te beschouwen", "een inspreker meent": warned against, or somebody else's. */
const WARNED = frame(`
  ga|gaan|gaat er ~8 niet ~2 van uit ; waakt|waken|waak ~1 ervoor|voor ; niet ~4 vanuit dat ; pas op ~2 dat|voor ; hoed je|u ~1 voor ; zonder ~2 onderzoek|vragen|nagaan ; neem|neemt|nemen ~2 niet ~2 aan dat ; voorkom|voorkomt|vermijd|vermijdt ~6 dat|te ; denk|dacht|zeg|schrijf ~2 niet ~2 dat ; vul ~3 niet ~2 in
  is|zijn|was ~1 van mening|oordeel dat ; inspreker*|raadslid|bewoner|deelnemer|spreker ~3 is|vindt|meent|stelt|zegt|denkt
`);
const PAST = frame(
  'werd|werden|was|waren|had|hadden|sloeg|sloegen|vertelde|stak|doodde|overleed|kreeg|kwam|ging|belde|vluchtte',
);

const rule: Rule = {
  id: 'stereotypering',
  group: 'framing',
  title: 'Niet elke vrouw is slachtoffer, niet elke man pleger',
  readings: {
    now: 'Vrouwen zijn slachtoffer en mannen zijn pleger, zo is het altijd.',
    meant:
      'Vrouwen worden vaker en zwaarder getroffen. Dat komt door macht en rolverwachtingen, niet door hun aard.',
  },
  why: 'Vrouwen zijn vaker slachtoffer, en dat mag je noemen. Maar als vaste regel maakt het andere slachtoffers onzichtbaar, en het verbergt dat rollen en macht meespelen.',
  sections: ['§2.1', '§5.2'],
  threshold: 0.6,
  needs: [
    ['zij-vrouw', 'hij-man'],
    ['slachtofferkant', 'plegerkant'],
  ],
  yieldsTo: { 'uitzondering-als-regel': 'sentence' },

  *find({ kind, sentences }) {
    if (kind === 'heading') return;
    let last = -2;
    for (const sentence of sentences) {
      // The next step of one procedure is not a second claim.
      if (sentence.index === last + 1) continue;
      const found = evidence(sentence);
      if (found === undefined || !isOwnClaim(sentence, found.span)) continue;
      const span = cover(found.span, sentence.clauseOf(found.span));
      last = sentence.index;
      yield { ...span, confidence: found.confidence, because: [found.why] } satisfies Match;
    }
  },

  suggest({ start, end }, reading) {
    const sentence = reading.sentenceAt(start);
    const quote = reading.text.slice(start, end);
    const hedged = quote
      .replace(
        /\b((?:[Ss]lachtoffers?|[Pp]legers?|[Dd]aders?) (?:zijn|is))(?: altijd| steeds| nu eenmaal| per definitie)? (?=(?:een |de )?(?:vrouw|man|moeder|vader))/gu,
        '$1 meestal ',
      )
      .replace(
        /\b((?:[Vv]rouwen|[Mm]annen) zijn)(?: altijd| steeds| nu eenmaal| per definitie)? (?=(?:het |de )?(?:slachtoffer|pleger|dader))/gu,
        '$1 vaker ',
      );
    const at = sentence?.core.end ?? end;
    const closed = /[.!?]/u.test(reading.text.charAt(at));
    const place = closed ? at + 1 : at;
    const more =
      'Meestal is het slachtoffer een vrouw en de pleger een man, maar niet altijd: kijk per situatie wie macht heeft en wie gevaar loopt';
    const add = {
      kind: 'insert',
      start: place,
      end: place,
      text: closed ? ` ${more}.` : `. ${more}`,
    } as const;
    return hedged === quote ? [add] : [{ kind: 'replace', start, end, text: hedged }, add];
  },

  examples: {
    flags: [
      '[[Slachtoffers zijn vrouwen, plegers zijn mannen.]]',
      'In de intake noteer je [[het slachtoffer (de vrouw)]] op regel 3.',
      '[[Mevrouw krijgt een noodknop, meneer gaat naar de reclassering.]]',
      '[[Mannen zijn van nature agressief.]]',
      '[[Vrouw → opvang, man → plegertraining.]]',
      '[[De dader is altijd een man.]]',
      'Bij een huisverbod [[vertrekt de man]] en belt de casemanager.',
      '[[Alleen mannen mogen meedoen, omdat zij de plegers zijn.]]',
    ],
    passes: [
      'Vrouwen zijn vaker slachtoffer en mannen vaker pleger van ernstig partnergeweld.',
      'In de meeste gevallen is het slachtoffer een vrouw en de pleger een man.',
      'De opvang biedt plaats aan vrouwen die slachtoffer zijn van partnergeweld.',
      'Het beeld dat vrouwen altijd slachtoffer zijn en mannen altijd dader, helpt niemand.',
      'Slachtoffers zijn vrouwen én mannen.',
      'Van de slachtoffers is 70 procent vrouw, van de plegers 80 procent man.',
      'Bij een huisverbod verlaat degene die het geweld pleegt de woning.',
      'De film gaat over een vrouw die door haar man werd opgesloten.',
    ],
  },
};

interface Found {
  readonly span: Span;
  readonly confidence: number;
  readonly why: string;
}

function evidence(sentence: Sentence): Found | undefined {
  const defends = sentence.find(DEFENDS);
  if (defends !== undefined) return { span: defends, confidence: 0.7, why: 'she only defends herself' };
  if (sentence.has('niet-altijd') || hedgedNext(sentence)) return undefined;
  if (sentence.next?.has('genderrol') === true) return undefined;
  if (sentence.find(BOTH) !== undefined || sentence.find(ONE) !== undefined) return undefined;
  if (sentence.find(AGAINST) !== undefined || sentence.find(WARNED) !== undefined) return undefined;
  const is = sentence.find(IS);
  if (is !== undefined) return { span: is, confidence: 0.8, why: 'is' };
  const pair: RolePair | undefined = rolesBySex(sentence);
  if (pair !== undefined && sentence.find(PAST) === undefined)
    return { span: pair, confidence: pair.named ? 0.75 : 0.65, why: 'roles by sex' };
  const nature = sentence.find(NATURE);
  const of = nature === undefined ? undefined : sentence.find(NATURE_OF);
  if (nature !== undefined && of !== undefined)
    return { span: cover(nature, of), confidence: 0.7, why: 'by nature' };
  const always = sentence.find(ALWAYS);
  if (always !== undefined) return { span: always, confidence: 0.7, why: 'always' };
  const order = sentence.find(ORDER);
  if (order !== undefined && sentence.find(PAST) === undefined)
    return { span: order, confidence: 0.65, why: 'he leaves' };
  return undefined;
}

/** The next sentence takes the rule back: "meestal", said of victims or perpetrators. */
function hedgedNext(sentence: Sentence): boolean {
  const next = sentence.next;
  return next?.has('niet-altijd') === true && next.has('slachtoffer', 'pleger', 'hij-man', 'zij-vrouw');
}

export default rule;
