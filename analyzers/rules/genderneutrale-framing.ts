import { frame } from '../dutch/frame.ts';
import { isOwnClaim } from '../dutch/own-claim.ts';
import type { Reading } from '../dutch/reading.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import { rewritten, sentenceAfter } from '../dutch/suggestions.ts';
import { wholeSentence } from '../dutch/whole-sentence.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** These say "not looked at" of many things; only beside violence or its approach do they say it of its cause. */
const WEAK = frame(
  `ongeacht ; los van ; zonder ; weggelaten|weglaten ; laten ~3 weg ; geen onderscheid|verschil ; kijkt|kijken|let|letten`,
);
/** "Geweld is geweld", full stop: not "huiselijk geweld is geweld dat …", as a statute defines it. */
const TAUTOLOGY = frame('geweld is|blijft geweld');
/** The violence, its causes or the approach are the same for both sexes, or for everyone. */
const SAME = frame(`
  @oorzaak|@geweld|@aanpak ~10 @man-vrouw|@genderneutraal ~6 @gelijk
  @man-vrouw ~8 @oorzaak|@geweld|@aanpak ~6 @gelijk
  @oorzaak ~4 @geweld ~2 voor|bij alle|iedereen|elk|elke|iedere ~3 dezelfde|hetzelfde|gelijk|eender
  @geweld raakt|treft|overkomt iedereen|alle|elk|elke|iedere ~4 dezelfde|hetzelfde|gelijke|gelijk
  @geweld ~4 menselijk probleem ; geen mannen- of vrouwen* ; geen vrouwen- of mannen*
  naar @sekse|gender differentie* ~10 neutraliteit|ongewenst|onwenselijk ; verwijzingen naar @man-vrouw ~8 neutraal
`);
/** No look through the gender lens is needed, for no reason that another rule names. */
const NO_LENS = frame(
  'voor ~3 genderbril|genderblik|genderlens|genderperspectief|genderinvalshoek ~3 geen ~1 aanleiding|noodzaak|reden|behoefte',
);
/** "That fact", "that difference": sex, named just before. */
const THAT = frame(
  `dat|dit|die gegeven|verschil|onderscheid|kenmerk|vraag|factor|weging|veld|variabele|item|toets|vinkje ~8 @ertoe-niet|@weggehaald ; daar ~4 niet naar`,
);
/** Sayings that need no more. */
const SAYING = frame(`
  stress|drank|alcohol|drift|woede|agressie|geweld|trauma|onmacht|pijn|angst|macht|schulden|mishandeling|ruzie ~2 heeft|kent|is|vraagt|weet|ziet|kiest ~3 geen|niet|naar ~2 gender|geslacht|sekse|kunne|onderscheid
  @geweld ~2 is|blijft ~2 van alle|beide|elk ~1 geslachten|seksen|genders|kunne ; @geweld ~6 algemeen|universeel ~1 menselijk ; algemeen menselijk ~1 verschijnsel|probleem|gedrag ; van mensen|mens , niet|geen ~4 @man|@vrouw ; voor mensen , niet ~2 voor? seksen|sekse|geslachten|@man|@vrouw
  tussen mensen , niet ~2 tussen? ~1 seksen|sekse|geslachten|@man|@vrouw ; probleem van mensen ; wie slaat , slaat ; mens is ~2 mens ; slachtoffer is ~1 een? slachtoffer ; dader is ~1 een? dader ; pleger is ~1 een? pleger ; zonder aanzien ~2 persoon|persoons|geslacht|sekse|kunne ; geweld is ~1 menselijk
  sekseblind* ; genderblind is|zijn ; overkomt|treft|raakt|gebeurt ~1 mensen , geen|niet ~2 @man ; of ~4 pleger|dader|slaat|sloeg|begint|doet ~4 hij of ~1 zij ~14 zelfde|hetzelfde|eender|vertroebelt|gelijk
  of ~1 papa of mama ~20 om het even|hetzelfde|niet uit ; voor|bij hem ~8 is|geldt ~3 voor|bij haar ~1 ook
  geen mannen- en|of|noch ~2 vrouwen* ; noch ~4 @man ~2 noch ~4 @vrouw ; noch ~4 @vrouw ~2 noch ~4 @man ; mens|mensen|gedrag|daad|gedraging|persoon telt|staat|geldt|centraal ~8 niet ~6 @sekse|@man|@vrouw ; telt ~4 gedrag|gedraging|daad|feit|feiten|klap|handeling ~8 niet ~8 @sekse|@man|@vrouw
  geweld|mishandeling|veiligheid|agressie ~4 heeft|kent|is ~2 geen ~1 @sekse|@man|gender
  een klap is|blijft een klap ; slaan is|blijft slaan ; mishandeling is|blijft mishandeling
  geen voorkeur voor ~4 @sekse ; geweld|mishandeling|veiligheid|agressie ~2 zonder|los van ~1 @sekse
  @geweld ~4 van mensen|iedereen|allen ~2 niet|geen ~1 van? @man-vrouw|@man|@vrouw ; geen @man|@vrouw ~2 @man|@vrouw probleem|zaak|kwestie
`);
const NEUTRAL = frame(`
  @aanpak|@partnergeweld|@geweld ~4 is|zijn|blijft|blijven|werkt|werken|wordt|heet ~3 @genderneutraal
  @aanpak|@partnergeweld|@geweld ~6 @genderneutraal van opzet|opgezet|ingericht|vormgegeven|geformuleerd|benaderd|uitgevoerd
  kiezen|kiest|kozen|gekozen|hanteren|hanteert|hanteerden|voeren|voert|volgen|volgt|staan|staat|streven|streeft ~4 @genderneutraal
  @genderneutraal ~1 @aanpak is|blijft|past|zorgt|doet|werkt|voorkomt ; een|onze|de bewust* @genderneutraal @aanpak
  met een|onze @genderneutraal ~1 @aanpak ; neutraal|neutrale ~3 man|mannen|vrouw|vrouwen|@sekse
  wij|we werken|kijken|handelen|behandelen ~4 @genderneutraal
`);

/** Said of forms, letters and job titles, leaving sex out is fine. */
const FORMS = frame(`
  functie* ; vacature* ; aanhef ; aanspreek* ; toilet* ; kleedkamer* ; formulier* ; brief|brieven|briefsjabloon* ; sjabloon* ; website ; taalgebruik ; schrijfwijzer ; schrijfstijl ; voornaamwoord* ; sollicit* ; kleding ; uniform ; personeel* ; medewerkers
`);
/** Sex plays a part after all, or the other sex is the reason: another claim. */
const BOTH_SIDES = ['bezwaar', 'genderrol', 'ongelijkheid', 'verschil-blijft'] as const;
const SEX = ['sekse', 'man-vrouw', 'gender', 'hij-of-zij'];
/** Sex itself; not to speak of gender at all is another claim. */
const SEXES = ['sekse', 'man-vrouw', 'hij-of-zij'];
const ABOUT = ['geweld', 'oorzaak', 'aanpak', 'slachtoffer', 'pleger'] as const;

/** An approach can be gendersensitive instead; violence cannot. */
const APPROACH =
  /((?:aanpak|beleid|werkwijze|visie|hulp|hulpverlening|opvang|methodiek|methode|wij|we)\b[^.;]*?)\b(?:gender|sekse)-?neutra(al|le)\b/iu;

const rule: Rule = {
  id: 'genderneutrale-framing',
  group: 'framing',
  title: 'Gender verdwijnt uit beeld',
  readings: {
    now: 'Of iemand man of vrouw is, maakt voor het geweld en de aanpak niets uit.',
    meant:
      'Iedereen krijgt hulp. Bij de oorzaken en de aanpak kijk je wél naar gender: naar rollen, verwachtingen en macht.',
  },
  why: 'Hulp is er voor iedereen. Maar gender speelt vaak mee in hoe geweld ontstaat en blijft bestaan. Valt dat weg, dan mist de aanpak een oorzaak.',
  sections: ['§1.1', '§2.1', '§2.2', '§5.1'],
  threshold: 0.6,
  needs: [
    [
      'sekse',
      'man-vrouw',
      'genderneutraal',
      'geweld',
      'gender',
      'hij-of-zij',
      'slachtoffer',
      'pleger',
      'gelijk',
    ],
  ],
  yieldsTo: { 'uitzondering-als-regel': 'overlap', 'gedeelde-schuld': 'overlap' },

  *find(reading) {
    if (reading.kind === 'heading') return;
    for (const sentence of reading.sentences) {
      if (
        !sentence.has(...SEX, 'genderneutraal', 'geweld', 'ertoe-niet', 'weggehaald', 'slachtoffer', 'pleger')
      )
        continue;
      const match = claim(sentence, reading);
      if (match !== undefined) yield match;
    }
  },

  suggest(match, reading) {
    const sensitive = rewritten(reading, match, (text) =>
      text.replace(
        APPROACH,
        (_, before: string, ending: string) =>
          `${before}gendersensitie${ending.toLowerCase() === 'al' ? 'f' : 've'}`,
      ),
    );
    const instead = wholeSentence(
      reading,
      match,
      'Hulp is er voor iedereen; bij de oorzaken en de aanpak kijken we wat genderrollen, verwachtingen en machtsverschillen doen',
    );
    const more = sentenceAfter(
      reading,
      match,
      'Daarbij kijken we wel wat gender doet: welke rollen, verwachtingen en machtsverschillen het geweld in stand houden',
    );
    return [sensitive ?? instead, more].filter((one) => one !== undefined);
  },

  examples: {
    flags: [
      '[[Onze aanpak van huiselijk geweld is sekseneutraal]]: iedereen doorloopt dezelfde route.',
      'Bij de beoordeling van een melding [[speelt het geslacht van de betrokkenen geen enkele rol]].',
      '[[Geweld achter de voordeur kent geen geslacht.]]',
      '[[Het maakt voor onze werkwijze niet uit of de pleger een man of een vrouw is.]]',
      '[[Mishandeling heeft niets te maken met man-zijn of vrouw-zijn]], het is een kwestie van stress.',
      'De teams kijken bij partnergeweld [[bewust niet naar de sekse van betrokkenen]].',
      '[[De oorzaken van het geweld zijn bij mannen en vrouwen dezelfde]], dus volstaat één methode.',
      '[[Een klap is een klap, of die nu van een man of van een vrouw komt.]]',
    ],
    passes: [
      'Iedere inwoner, man of vrouw, kan dag en nacht bellen met Veilig Thuis.',
      'GREVIO noemde het Nederlandse beleid genderneutraal en vond dat onvoldoende.',
      'In de nieuwe regiovisie kiezen we niet langer voor een genderneutrale aanpak.',
      'Het is een misverstand dat het geslacht van de pleger er niet toe doet.',
      'Alle toiletten in het stadhuis worden genderneutraal.',
      'Subsidie is mogelijk ongeacht de rechtsvorm van de aanvrager.',
      'Maakt het voor de aanpak uit of de pleger een man of een vrouw is? Ja: vrouwen lopen een groter risico op zwaar letsel.',
      'De wethouder zegt dat geweld geen geslacht kent. De raad ziet dat anders, want vrouwen worden vaker en ernstiger mishandeld.',
    ],
  },
};

/** To strike sex from a text is how this claim is made. */
const NEUTRAL_WORDS = /geschrapt|schrappen|vervangen|stond|vraagt|vragen|gezien als|beschouwd/iu;

function claim(sentence: Sentence, reading: Reading): Match | undefined {
  const found = evidence(sentence, reading);
  if (found === undefined) return undefined;
  if (!isOwnClaim(sentence, found.span, NEUTRAL_WORDS) || sentence.has('voorwaarde')) return undefined;
  if (sentence.has('bezwaar') || sentence.next?.has('genderrol') === true) return undefined;
  return {
    ...cover(found.span, sentence.clauseOf(found.span)),
    confidence: found.confidence,
    because: [found.why],
  };
}

function evidence(
  sentence: Sentence,
  reading: Reading,
): { span: Span; confidence: number; why: string } | undefined {
  const saying = sentence.find(SAYING);
  if (saying !== undefined) return { span: saying, confidence: 0.9, why: 'saying' };
  const same = sentence.find(TAUTOLOGY);
  if (
    same !== undefined &&
    /^\s*(?:$|[,.;:!–]|en\b|wie\b|of\b)/u.test(reading.text.slice(same.end, sentence.end))
  ) {
    return { span: same, confidence: 0.8, why: 'tautology' };
  }
  const lens = sentence.find(NO_LENS);
  if (lens !== undefined) return { span: lens, confidence: 0.7, why: 'no lens' };
  const neutral = sentence.find(NEUTRAL);
  if (neutral !== undefined && !sentence.has('ontkenning'))
    return { span: neutral, confidence: 0.8, why: 'neutral' };
  if (sentence.has('genderrol', 'ongelijkheid')) return undefined;
  const about = sentence.has(...ABOUT) || reading.has('geweld', 'slachtoffer', 'pleger');
  const irrelevant = irrelevance(sentence);
  if (irrelevant !== undefined) {
    const access = sentence.has('toegang') && !sentence.has('oorzaak', 'aanpak');
    const weak = sentence.findAll(WEAK).some((place) => contains(irrelevant, place));
    if (!access && (about || !weak))
      return { span: irrelevant, confidence: weak ? 0.65 : 0.8, why: 'irrelevant' };
  }
  if (!about || sentence.has(...BOTH_SIDES)) return undefined;
  const gone =
    sentence.find(FORMS) === undefined && sentence.has('geweld', 'oorzaak', 'pleger')
      ? sentence.near(SEXES, 'weggehaald', { within: 8 })
      : undefined;
  if (gone !== undefined) return { span: cover(...gone), confidence: 0.66, why: 'taken out' };
  if (sentence.has('even-vaak') && !sentence.has('oorzaak', 'aanpak')) return undefined;
  const alike = sentence.find(SAME);
  if (alike !== undefined) return { span: alike, confidence: 0.7, why: 'same' };
  const violent =
    sentence.has('geweld', 'oorzaak', 'aanpak', 'pleger') && !sentence.has('toegang', 'gendersensitief');
  const both = !violent ? undefined : sentence.near(['man-vrouw', 'hij-of-zij'], 'gelijk', { within: 10 });
  return both === undefined ? undefined : { span: cover(...both), confidence: 0.65, why: 'both alike' };
}

/** Where this sentence says that sex or gender does not matter. */
function irrelevance(sentence: Sentence): Span | undefined {
  const declared = sentence.all('ertoe-niet');
  if (declared.length === 0 || sentence.has('gendersensitief')) return undefined;
  for (const place of sentence.all(...SEX)) {
    // "speelt het geslacht geen rol": the words of irrelevance close around what they are about.
    const around = declared.find((one) => contains(one, place));
    if (around !== undefined) return around;
  }
  const pair =
    sentence.near('ertoe-niet', SEX, { within: 5, order: 'after' }) ??
    sentence.near(SEX, 'ertoe-niet', { within: 14, order: 'after' });
  if (pair !== undefined) return cover(...pair);
  return sentence.previous?.has('sekse', 'man-vrouw', 'hij-of-zij') || sentence.has('sekse')
    ? sentence.find(THAT)
    : undefined;
}

export default rule;
