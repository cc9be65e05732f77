import { type Frame, frame } from '../dutch/frame.ts';
import { isOwnClaim } from '../dutch/own-claim.ts';
import { cover, type Sentence } from '../dutch/sentence.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** Sayings and turns that need no more than a couple in view. */
const SAYING = frame(`
  twee vechten|kijven|ruzien|ruziën|strijden ; twee ~3 schuld ; takes two ; two to tango ; twee ~2 voor|nodig ~2 nodig|tango|ruzie ; er zijn ~3 twee ~2 nodig ; altijd twee ~3 nodig ; twee nodig ; kemphanen ; tango ; in zijn|je|z'n eentje ; klappen|ruzie|geweld ~4 in ~1 eentje ; twee ~1 handen|mensen ~3 klappen|tango|dansen ; dans ~4 twee|beiden ; twee ~4 deuk ; twee kanten van ~3 verhaal|medaille|hetzelfde|dezelfde|munt
  boter op ~3 hoofd ; niemand ~3 onschuldig ; gaat|gaan ~3 vrijuit ; geen van beide|beiden|tweeen ~6 onschuldig|vrijuit|heilig|heilige ; heilige boon|boontjes ; geen heilige|heiligen ; een klap ~6 een klap terug ; wie kaatst ; pot ~4 ketel ; verwijt ~3 ketel
  elkaar|mekaar ~6 leven zuur ; elkaar|mekaar ~4 duvel ; elkaar|mekaar ~3 haren ; elkaar|mekaar ~4 te lijf ; elkaar|mekaar ~4 naar het hoofd ; bloed onder ~4 nagels ; op ~3 knoppen
  partij ~2 kiezen ; geven ~4 elkaar ~4 niks|niets toe ; elkaar ~3 tot klappen|geweld|wanhoop ; het ernaar gemaakt ; zelf ~3 uitgelokt ; zelf ~3 naar gemaakt
`);
/** Both have a share in it. */
const SHARE = frame(`
  @allebei ~8 @aandeel-in ; @aandeel-in ~7 @allebei
`);
/** What the share is in. */
const IN = ['geweld', 'onenigheid', 'uit-de-hand'];
/** The violence is a quarrel. */
const IS_QUARREL = frame(`
  @partnergeweld|@geweld ~4 is|zijn|=|:|betreft|gaat|betekent|blijkt|blijft|verstaan|komt|ontstaat|begint|vloeit|volgt|als ~12 @onenigheid ; @partnergeweld|@geweld ~8 uitkomst|gevolg|resultaat|uiting|symptoom|product|eindpunt|vorm|sluitstuk ~3 van ~4 @onenigheid
  gaat|betreft|draait|sprake|gaan ~4 om|van ~4 @uit-de-hand ~4 @onenigheid ; @onenigheid ~6 bron|oorzaak|kern|wortel|oorsprong|motor ~3 @geweld ; bron|oorzaak|kern|wortel|oorsprong ~2 van ~2 @geweld ~6 @onenigheid ; achter ~3 @partnergeweld|@geweld|melding ~10 @onenigheid ; @partnergeweld|@geweld ~3 terug ~6 @onenigheid ; oorzaak|bron|oorsprong|kern|wortel|aanleiding ~8 @onenigheid
  @onenigheid ~6 waarbij|waarin|waaruit|die|dat|en ~8 @geweld ; @onenigheid ~4 @uit-de-hand ~4 @geweld ; onder ~2 @partnergeweld ~6 @onenigheid ; @onenigheid ~3 met ~2 de|vuist|vuisten|hand|geweld
`);
const OUT_OF_HAND = frame('@uit-de-hand ~2 @onenigheid ; @onenigheid ~5 @uit-de-hand');
/** Roles that change or dissolve. */
const ROLES = frame(`
  dader*|pleger* ~3 slachtoffer* ~8 wissel*|wisselt|afwisselend|beurtelings|inwisselbaar|verwisselbaar|tegelijk|tegelijkertijd|vervagen|vervaagt|kunstmatig|diffuus|ineen ; slachtoffer* ~3 dader*|pleger* ~8 wissel*|wisselt|afwisselend|beurtelings|inwisselbaar|verwisselbaar|tegelijk|tegelijkertijd|vervagen|vervaagt|kunstmatig|diffuus|ineen
  rollen ~5 wissel*|wisselt|keren|omgedraaid|omdraaien|draaien|afwisselend|beurtelings|inwisselbaar ; slachtoffer*|pleger*|dader*|partners|zij|ze ~3 wisselen|wisselt ~6 rol|rollen ; slachtofferschap ~3 daderschap ; daderschap ~3 slachtofferschap ; zowel ~2 slachtoffer als ~2 pleger|dader ; zowel ~2 pleger|dader als ~2 slachtoffer
  beiden|allebei|beide ~6 slachtoffer en|én ~1 pleger|dader ; beiden|allebei|beide ~6 pleger|dader en|én ~1 slachtoffer ; wie vandaag ~8 morgen ; twee kanten van ~1 dezelfde|hetzelfde|medaille|munt ; de ene keer|dag ~10 de andere keer|dag ; nu eens ~8 dan weer ; woorden|termen|begrippen|woord|term ~3 dader|pleger|slachtoffer ~6 niet|vermijden|vermijdt|mijden|gebruiken|vervangen|laten|schrappen|geschrapt|los|plaats
  onderscheid ~3 tussen|in ~4 pleegt|pleger|dader|slachtoffer|slaat|ondergaat ~12 los|vervalt|kunstmatig|achterwege|loslaten|losgelaten|zinloos ; ene dag ~4 andere dag ; nu de een ~6 dan de ander ; dan weer ~8 dan weer
  in plaats van ~3 pleger|dader|slachtoffer ~6 betrokkenen|partners|partijen ; geen ~2 pleger|dader ~6 maar ~6 twee|beiden|betrokkenen|partners ; geen ~1 dader*|pleger* en ~1 slachtoffer*
`);
/** They keep it going between them. */
const KEEP = frame(`
  samen|beide|beiden|allebei|gezamenlijk|elkaar|partners|zij|tweeen ~5 in stand ; maak|maken|maakt|doen|doe|veroorzaken|ontstaat|ontstaan|gebeurt ~4 met z'n|zijn tweeen|twee|beiden|beidjes ; @geweld ~8 met z'n|zijn tweeen ; @geweld ~5 maak|maken je|ze|partners ~2 samen|tweeen ; @geweld ~3 komt|komen nooit|zelden|niet ~3 een kant ; nooit|zelden|niet ~4 een|1 ~2 partij|kant|persoon|partner ~4 @geweld|schuld|wijten|oorzaak ; elkaar ~5 gevangen|greep ; samen ~5 draaiende|draaiend|aan de gang ; @allebei ~4 evenveel|evenzeer|even ~5 inbrengen|brengen|schuldig|gewelddadig|agressief|fel|hard|vaak|fout
  patroon ~3 beiden|beide|allebei|partners|samen ; @allebei ~6 voeden|voedt|gevoed|aanwakkeren|opjutten|opgejut|opstoken|uitdagen|tergen|provoceren|uitlokken|uitgelokt|opjagen|ophitsen|prikkelen|kleineren|uitschelden ; geen van beide|beiden|tweeen ~6 beheersen|inhouden|ophouden|stoppen|toegeven|bedwingen
`);
const STARTED = frame('@wie-begon ~10 @niet-te-zeggen ; @niet-te-zeggen ~6 @wie-begon');
/** One of them does this, the other that. */
const TIT_FOR_TAT = frame(`
  hij ~4 , zij ~6 samen|cirkel|elkaar ; begint de een ~4 ander ~2 ; de een ~8 de ander ~3 uit ; lokt ~4 ander ~2 uit ; klap|mep|duw ~6 ander*|zij|hij ~6 terug ; over en weer ~6 @geweld ; @geweld ~6 over en weer
  wederzijds|wederkerig|onderling|tweezijdig|gezamenlijk ~2 geweld|agressie|klappen|partnergeweld|mishandeling ; geweld|agressie|partnergeweld ~3 wederzijds|wederkerig|tweezijdig ; @allebei ~4 eigen|hun ~1 agressie|geweld|driftbuien|gedrag ; actie en reactie ; actie ~3 reactie ; wat ~3 slachtoffer ~8 zelf
  gelijkwaardige ~3 partners|partijen|gesprekspartners ~10 geschil|ruzie|onenigheid|conflict|bijleggen|oplopen|geweld
`);
/** What the victim did to bring it on herself. */
const VICTIM = frame(
  'slachtoffer|zij|vrouw|mevrouw ~8 zelf ~6 uitgelokt|uitlokt|aandeel|bijgedragen|rol|schuld|verantwoordelijk ; eigen rol|aandeel ~4 slachtoffer ; eigen aandeel|bijdrage|rol|deel ~3 in|aan ~3 @geweld',
);
/** The ones who are responsible here are organisations. */
const ORGANISATIONS = frame(
  'ketenpartners ; gemeente|gemeenten|organisaties|instellingen|politie|convenantpartners|partners|partijen ~2 in|van|uit ~1 keten|regio|convenant|veld ; samen ~2 met ~3 gemeente*|politie|ketenpartners ; gemeenten ; wij en ; zorgaanbieders',
);
/** What is right to say: no share, no quarrel, not both. */
const REJECTED = frame(
  'misschien waar ; onzin ; geldt ~3 niet ; gaat ~4 niet op ; niet van toepassing ; zelden|nooit waar ; klopt ~2 niet ; gevaarlijk ; schadelijk',
);
const DENIED = frame(`
  geen|nooit|niet ~1 gelijk|gedeelde|gezamenlijke|eigen|wederzijds*|ruzie|conflict|relatieprobleem|aandeel|schuld|kwestie ; nooit ~4 schuld|aandeel|verantwoordelijk ; niet ~2 de|haar|het ~1 schuld ; pleger ~3 verantwoordelijk ; verantwoordelijk* ~4 pleger|dader|degene|wie ; vermijd ; nooit ~8 uitlokken|uitgelokt ; zonder ~6 schuld
  apart ; afzonderlijk ; alleen als|wanneer ; uitsluitend als ; spreuk* ; zegswijze ; gezegde
`);

const rule: Rule = {
  id: 'gedeelde-schuld',
  group: 'framing',
  title: 'Geweld is meer dan een ruzie van twee',
  readings: {
    now: 'Het is een ruzie: beide partners hebben hun aandeel.',
    meant:
      'Soms is geweld wederzijds. Vaak heeft één de macht over de ander. Je kijkt dus eerst wie wat doet, tegen wie.',
  },
  why: 'Als beiden schuld krijgen, raakt uit beeld wie de ander controleert. Voor het slachtoffer, vaak een vrouw, is dat onveilig.',
  sections: ['§2.1'],
  threshold: 0.6,
  needs: [
    ['allebei', 'onenigheid', 'aandeel-in', 'wie-begon', 'uit-de-hand'],
    ['koppel', 'geweld', 'partnergeweld', 'zij-vrouw', 'hij-man'],
  ],

  *find(reading) {
    if (reading.kind === 'heading' || reading.has('ander-conflict')) return;
    let last: { readonly at: number; readonly match: Match } | undefined;
    for (const sentence of reading.sentences) {
      const found = evidence(sentence);
      if (found === undefined || !isOwnClaim(sentence, found.span)) continue;
      const span = cover(found.span, sentence.clauseOf(found.span));
      const match: Match = { ...span, confidence: found.confidence, because: [found.why] };
      // Two sentences in a row make one claim, the fact and what follows from it.
      if (last !== undefined && last.at === sentence.index - 1) {
        const confidence = Math.max(last.match.confidence, match.confidence);
        last = { at: sentence.index, match: { ...cover(last.match, match), confidence } };
        continue;
      }
      if (last !== undefined) yield last.match;
      last = { at: sentence.index, match };
    }
    if (last !== undefined) yield last.match;
  },

  suggest(match, reading) {
    const at = reading.sentenceAt(match.start)?.core.end ?? match.end;
    const closed = /[.!?]/u.test(reading.text.charAt(at));
    const place = closed ? at + 1 : at;
    const say = (more: string) =>
      ({ kind: 'insert', start: place, end: place, text: closed ? ` ${more}.` : `. ${more}` }) as const;
    return [
      say(
        'Professionals gaan eerst na wie wat doet, tegen wie, en welke macht en welke rolverwachtingen van mannen en vrouwen daarin meespelen',
      ),
      say(
        'Voor geweld is degene verantwoordelijk die het pleegt; we spreken beide partners daarom eerst apart',
      ),
    ];
  },

  examples: {
    flags: [
      'Bij huiselijk geweld [[hebben beide partners schuld]].',
      'Partnergeweld is [[meestal een uit de hand gelopen ruzie]].',
      '[[Waar twee kijven, hebben twee schuld]]: dat geldt ook voor stellen die elkaar slaan.',
      '[[Wie er begonnen is met slaan, valt niet vast te stellen]] en daarom helpt de coach het stel als geheel.',
      'In het gesprek onderzoeken de partners [[ieders aandeel in het geweld]].',
      'Geweld in een relatie [[is een gevolg van slechte communicatie tussen twee mensen]].',
      'Slachtoffer en pleger [[wisselen in deze relaties voortdurend van rol]].',
      'Het koppel tekent een verklaring dat [[zij het geweld samen in stand houden]].',
    ],
    passes: [
      'Soms loopt een conflict uit de hand, soms is er intieme terreur: dat vraagt een andere aanpak.',
      'Voor het geweld is degene verantwoordelijk die het pleegt.',
      'Het gezegde dat waar twee vechten twee schuld hebben, gaat bij partnergeweld niet op.',
      'Bij een burenruzie hebben beide partijen vaak een aandeel.',
      'Gemeenten en politie zijn samen verantwoordelijk voor de aanpak van huiselijk geweld.',
      'De medewerker spreekt beide partners apart.',
      'Noem partnergeweld in het verslag geen ruzie; schrijf op wie wat deed.',
      'Bij een complexe scheiding krijgen beide ouders een bemiddelaar.',
    ],
  },
};

interface Found {
  readonly span: Span;
  readonly confidence: number;
  readonly why: string;
}

function evidence(sentence: Sentence): Found | undefined {
  const { reading } = sentence;
  if (reading.has('soort-naast-soort') || sentence.find(DENIED) !== undefined) return undefined;
  if ([sentence, sentence.next, sentence.next?.next].some((one) => one?.find(REJECTED) !== undefined))
    return undefined;
  // How often each sex does it is another claim.
  if (sentence.has('evenveel') && sentence.has('man') && sentence.has('vrouw')) return undefined;
  const violent = sentence.has(...IN);
  const near =
    violent ||
    [sentence.previous, sentence.next].some(
      (one) => one?.has('geweld', 'slachtoffer', 'partnergeweld') === true,
    );
  const couple = reading.has('koppel', 'partnergeweld', 'zij-vrouw', 'hij-man');
  if (!near && !couple) return undefined;
  const one = (frame: Frame, confidence: number, why: string): Found | undefined => {
    const span = sentence.find(frame);
    return span === undefined ? undefined : { span, confidence, why };
  };
  const organisations = sentence.find(ORGANISATIONS) !== undefined;
  return (
    one(SAYING, 0.8, 'saying') ??
    (violent ? one(IS_QUARREL, 0.72, 'is a quarrel') : undefined) ??
    (sentence.tokens.length > 5 ? one(TIT_FOR_TAT, 0.72, 'tit for tat') : undefined) ??
    (near ? one(KEEP, 0.7, 'keep it going') : undefined) ??
    one(ROLES, 0.74, 'roles change') ??
    one(VICTIM, 0.68, 'she too') ??
    (near && !organisations ? one(SHARE, 0.66, 'both share') : undefined) ??
    (couple && sentence.has('koppel', 'geweld') ? one(OUT_OF_HAND, 0.65, 'out of hand') : undefined) ??
    (near ? one(STARTED, 0.62, 'who started') : undefined)
  );
}

export default rule;
