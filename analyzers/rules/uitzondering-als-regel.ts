import { type Frame, frame } from '../dutch/frame.ts';
import { isOwnClaim } from '../dutch/own-claim.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** Both sexes, compared: "mannen even vaak als vrouwen", "de seksen ontlopen elkaar niets". */
const COMPARED = frame(`
  @man|hij|hem ~8 @evenveel ~10 @vrouw|zij|haar ; @vrouw|zij|haar ~8 @evenveel ~10 @man|hij|hem ; @evenveel ~8 @man|hij|hem ~6 @vrouw|zij|haar ; @evenveel ~8 @vrouw|zij|haar ~6 @man|hij|hem ; @man|hij ~6 @vrouw|zij ~8 @evenveel ; @vrouw|zij ~6 @man|hij ~8 @evenveel
  @evenveel ~5 seksen|sekses|geslachten ; seksen|sekses|geslachten ~6 @evenveel ; man-vrouw* ~4 @evenveel ; sekseverschil* ~6 @evenveel|nihil|weg
`);
/** One sex is half of them, or no exception. */
const HALF = frame(`
  voor|tegenover|op|naast elke|iedere|elk|een ~2 vrouw|vrouwelijke|moeder ~16 een|'n man|mannelijke|vader|vent ; voor|tegenover|op|naast elke|iedere|elk|een ~2 man|mannelijke|vader ~16 een vrouw|vrouwelijke|moeder|dame
  helft|vijftig|50|50% ~6 slachtoffer*|plegers|daders|meldingen|gevallen|zaken|verhaal ~6 man|mannen|vrouw|vrouwen|andersom|mannelijk|vrouwelijk ; helft ~4 is|zijn|betreft man|mannen|mannelijk ; helft ~4 andersom|omgekeerd ; helft van het verhaal
  mannen , ~2 vrouwen , ~4 @evenveel ; slachtofferschap|daderschap|slachtoffers|plegers|geweld|partnergeweld ~6 fifty-fifty|fiftyfifty|50/50|gelijk ~2 verdeeld|tussen|over
  man|mannen|mannelijke|hij ~6 geen uitzondering|zeldzaamheid|randverschijnsel ; even grote ~2 groep|aantal ~2 mannen|mannelijke ; mannelijke ~2 slachtoffers ~6 even|evenveel|helft|gelijk ; mannen|man ~3 @evenveel ~4 @geweld-ondergaan ; overkomt|treft|raakt|gebeurt ~2 mannen|man|jongens ~3 @evenveel ; beide|beiden ~4 @evenveel ~3 met ~2 @geweld-ondergaan ; beide|beiden ~4 @evenveel ~2 slachtoffer*|geslagen|mishandeld ; 1:1 ; in de helft ~6 andersom|omgekeerd|man|hij
  vrouwen|dames|zij ~6 @evenveel ~2 slaan|gewelddadig|klappen|agressief|plegen|uit ; vrouwen|dames ~2 slaan|plegen|mishandelen ~3 @evenveel ; mannen ~4 @evenveel ~1 slachtoffer|geslagen|mishandeld|getroffen
`);
/** The idea that it is mostly women is put away. */
const PUT_AWAY = frame(`
  vooral|hoofdzaak|hoofdzakelijk|meestal|alleen|uitsluitend|voornamelijk|overwegend|enkel ~2 vrouwen ~12 achterhaald|voorbij|verouderd|bijstellen|bijgesteld|loslaten|losgelaten|schop|verlaten|onhoudbaar|geschrapt|nuancering|herzien|gedateerd|kloppen|klopt
  vrouwenprobleem|vrouwenkwestie|vrouwenzaak ~12 niet|geen ~1 meer|langer ; vrouwenprobleem|vrouwenkwestie|vrouwenzaak ~8 achterhaald|verleden|voorbij ; geen|niet ~3 vrouwenprobleem|vrouwenkwestie|vrouwenzaak meer|langer ; niet langer ~4 vrouwenprobleem|vrouwenkwestie ; tijd ~3 dat ~4 vrouwen ~8 achter|voorbij ; beeld ~3 vrouw|vrouwen ~4 slachtoffer ~12 bijstellen|bijgesteld|schop|achterhaald|verouderd|loslaten
  vooral vrouwen ~4 voorbij ; plaatje ~4 uit je|het|ons hoofd ; ernst|omvang ~4 geweld door ~2 vrouwen ~10 onderschat|voorbijgegaan|miskend ; dat|indruk|beeld vrouwen ~2 ernstiger|vaker|zwaarder ~6 nuancering|genuanceerd|overdreven|achterhaald|bijstellen
`);
/** "Niet vaker dan mannen": the difference itself denied. */
const DENY = frame(`
  niet|niks|geen|nauwelijks|amper|evenmin|nooit ~2 vaker|ernstiger|meer|erger|minder|zwaarder|gevaarlijker|slechter|gewelddadiger ~8 dan ~3 @man|@vrouw|hem|haar|hij|zij ; ontlopen|verschillen|ontloopt|verschilt ~4 nauwelijks|amper|weinig|niets|niks|niet ; nauwelijks|amper|geen|weinig|klein|kleine|gering|minimaal|verwaarloosbaar ~2 verschil|verschillen ~4 @man|@vrouw|seksen|geslachten
  verschil|verschillen ~4 seksen|geslachten|@man|@vrouw ~6 nauwelijks|amper|klein|gering|minimaal|verwaarloosbaar|nihil|verwaarlozen|schijn|overdreven|kunstmatig|mythe|fabel ; vaker|vooral|ernstiger ~3 slachtoffer* ~8 mythe|fabel|overdreven|schijn ; meer ~2 vrouwen ~4 dan mannen ~8 doordat|omdat ~2 mannen
  aantallen|cijfers|percentages|getallen|aandelen|kansen|risico's ~8 @man|@vrouw|seksen ~8 gelijk|nagenoeg|nauwelijks|vergelijkbaar|dezelfde|hetzelfde ; gendersymmetr* ; seksesymmetr*
`);
/** One sex only, said to be it as often. */
const ONE_SEX = frame(`
  @evenveel ~5 @vrouw|zij|ze ~1 die|wie ~3 slaat|slaan|mishandelt|begint|geweld|pleegt|uithaalt|klappen ; @evenveel ~4 vrouwelijke ~1 plegers|daders ; @evenveel ~4 mannelijke ~1 slachtoffers ; @evenveel ~5 @man|hij ~1 die|wie ~4 slachtoffer|klappen|mishandeld|geslagen|ondergaat ; vrouwen|dames|zij|meisjes doen|weten|kunnen ~2 niet onder ; vrouwen|dames ~2 kunnen er ~1 wat van
  @geweld-ondergaan ~3 door|van ~1 vrouwen ~6 @evenveel ; @evenveel ~3 door ~1 vrouwen ; vrouwen|dames|zij ~4 @evenveel ~3 @geweld-ondergaan ; mannen|hij ~4 @evenveel ~3 slachtoffer*|geslagen|mishandeld|getroffen
`);
/** Turns that need no more. */
const SAYING = frame(`
  verschil|verschillen ~6 zit|zitten|ligt|liggen|komt|komen|verklaard|berust ~6 meldingsbereidheid|meldgedrag|meldingsgedrag|aangiftebereidheid|aangiftegedrag|hulpzoekgedrag|registratie|meldcultuur|beeldvorming
  minder ~2 mannen ~6 cijfers|registratie|beeld|dossiers ~12 doordat|omdat|aangifte|melden|zwijgen|praten
  geen peil ~8 wie ; lood om oud ijzer ; verdwijnt|verdampt|vervalt ~2 verschil ~4 seksen|geslachten|mannen|vrouwen|man ; verschil tussen|in ~4 seksen|geslachten|mannen|vrouwen|man ~6 verdwijnt|verdwenen|weg|nihil|verwaarloosbaar|verwaarlozen|bestaat ; ontlopen ~3 seksen|geslachten|mannen|vrouwen ~4 niets|niks|weinig
  seksen|geslachten|mannen|vrouwen ~1 ontlopen ~4 niets|niks|weinig
`);
/** Equal shares of shelter, money or pictures, because the violence is said to be equal. */
const REASON = frame(
  'toont|tonen|bewijst|bewijzen|leert|blijkt|betekent|maakt|maken|want|omdat|sinds|sedert|doordat|aangezien|immers|namelijk|gezien|nu|zodat|tenslotte|daarom|dus|daar|dan|derhalve|reden|zodoende|:',
);
const ROOMS = frame('plaatsen|plekken|kamers|bedden|euro|geld|posters|portretten|verhalen|opvangplaatsen');
/** Who is to blame, or what is done, is another claim than how often. */
const BLAME = frame(
  'aansprakelijk|verantwoordelijk|schuldig|debet|schuld|oorzaak|oorzaken|aanpak|behandeld|behandeling|vragen|route|werkwijze',
);
const EQUAL_RIGHTS = frame(`
  recht op ; rechten ; salaris ; loon ; functies ; top ; raad ; bestuur ; sollicit* ; zorgtaken ; verlof ; emancipatie ; evenveel ~2 recht|kans|kansen|toegang ; bevolking ; inwoners ; medewerkers ; vrijwilligers ; deelnemers ; respondenten ; gelijkheid ~1 tussen|van ; gelijkwaardigheid
`);

const rule: Rule = {
  id: 'uitzondering-als-regel',
  group: 'framing',
  title: 'Ook mannen, maar niet even vaak',
  readings: {
    now: 'Mannen zijn net zo goed slachtoffer, dus het verschil doet er niet toe.',
    meant:
      'Ook mannen zijn slachtoffer. Vrouwen krijgen vaker en zwaarder geweld: dat verschil houd je in beeld.',
  },
  why: 'Het is goed dat je mannen noemt. Valt daarmee het verschil weg, dan mist je beleid waarom vrouwen vaker en ernstiger geweld meemaken.',
  sections: ['§2.1', '§3.1'],
  threshold: 0.6,
  needs: [
    ['man', 'vrouw', 'sekse', 'zij-vrouw', 'hij-man'],
    ['evenveel', 'mannen-ook', 'geen-aparte-lijn', 'verschil-blijft', 'niet-altijd', 'losgelaten'],
  ],

  *find(reading) {
    if (reading.kind === 'heading') return;
    let last: { readonly at: number; readonly match: Match } | undefined;
    for (const sentence of reading.sentences) {
      const found = evidence(sentence);
      if (found === undefined || !isOwnClaim(sentence, found.span, STRUCK)) continue;
      const span = cover(found.span, sentence.clauseOf(found.span));
      const match: Match = { ...span, confidence: found.confidence, because: [found.why] };
      // Two sentences in a row make one claim, the fact and what follows from it.
      if (
        last !== undefined &&
        last.at === sentence.index - 1 &&
        last.match.confidence >= rule.threshold &&
        match.confidence >= rule.threshold
      ) {
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
        'Het geweld tegen vrouwen is gemiddeld ernstiger, duurt langer en is vaker dodelijk; daar houdt onze aanpak rekening mee',
      ),
      say(
        'Mannelijke slachtoffers melden zich minder snel, omdat van hen wordt verwacht dat ze sterk zijn; ook daar heeft onze aanpak oog voor',
      ),
    ];
  },

  examples: {
    flags: [
      '[[Mannen zijn even vaak slachtoffer van partnergeweld als vrouwen.]]',
      '[[Ook vrouwen slaan, dus maken wij in de aanpak geen onderscheid.]]',
      '[[De helft van de slachtoffers is man.]]',
      'De opvang krijgt tien kamers voor hem en tien voor haar, [[want mannen worden net zo goed mishandeld als vrouwen]].',
      '[[De gedachte dat vooral vrouwen klappen krijgen, is achterhaald.]]',
      'In onze regio [[is partnergeweld gelijk verdeeld over de seksen]].',
      'Ook mannen zijn slachtoffer. [[Een aparte aanpak voor vrouwen is daarom niet nodig.]]',
      '[[Vrouwen zijn net zo gewelddadig als mannen.]]',
    ],
    passes: [
      'Ook mannen zijn slachtoffer, maar vrouwen krijgen vaker en zwaarder geweld.',
      'Mannen zoeken minder snel hulp, omdat een man geacht wordt sterk te zijn.',
      'De mannenopvang heeft vier plaatsen.',
      'Het is een misverstand dat mannen even vaak slachtoffer zijn.',
      'Vrouwen en mannen hebben evenveel recht op hulp.',
      'In de raad zitten nu evenveel vrouwen als mannen.',
      'Voor mannelijke slachtoffers is er een eigen spreekuur.',
      'Een raadslid vindt dat vrouwen net zo hard slaan. De cijfers laten iets anders zien.',
    ],
  },
};

/** To strike women from a text, or to call it outdated that it is mostly women, is how this claim is made. */
const STRUCK =
  /geschrapt|schrappen|aanname|aangenomen|onterecht|te beperkt|klopt|stond|te eng|te smal|achterhaald|verouderd|beschouwd|mythe|fabel|niet waar|veronderstel|gedachte|idee|beeld|indruk|vervangen|nuanc|toch is/iu;

interface Found {
  readonly span: Span;
  readonly confidence: number;
  readonly why: string;
}

function evidence(sentence: Sentence): Found | undefined {
  const { previous, next } = sentence;
  if (sentence.find(EQUAL_RIGHTS) !== undefined) return undefined;
  const put = sentence.find(PUT_AWAY);
  if (put !== undefined) return { span: cover(put, sentence.core), confidence: 0.75, why: 'put away' };
  const saying = sentence.find(SAYING);
  if (saying !== undefined) return { span: saying, confidence: 0.75, why: 'saying' };
  const about = sentence.has('geweld-ondergaan') || previous?.has('geweld-ondergaan') === true;
  const denied = about && sentence.has('man', 'zij-vrouw', 'hij-man') ? sentence.find(DENY) : undefined;
  if (denied !== undefined && (sentence.has('vrouw', 'sekse') || sentence.has('zij-vrouw')))
    return { span: denied, confidence: 0.72, why: 'difference denied' };
  const dropped = sentence.near('vrouwgericht', 'losgelaten', { within: 12 });
  const span = dropped && cover(...dropped);
  if (span !== undefined && next?.has('verschil-blijft') !== true && noDifference(sentence, span)) {
    const before = [previous, previous?.previous];
    const fact = sentence.all('ook-de-ander').find((one) => !overlap(one, span));
    const here = fact !== undefined && (sentence.find(REASON) !== undefined || sentence.has('mannen-ook'));
    if (here) return { span: cover(span, fact), confidence: 0.72, why: 'they too, so no look at women' };
    if (before.some((one) => one?.has('ook-de-ander')))
      return {
        span: cover(span, sentence.find(COMPARED) ?? span),
        confidence: 0.7,
        why: 'so no look at women',
      };
  }
  if (sentence.has('verschil-blijft') || next?.has('verschil-blijft') === true) return undefined;
  const violent = sentence.has('geweld-ondergaan');
  const near =
    violent || previous?.has('geweld-ondergaan') === true || next?.has('geweld-ondergaan') === true;
  const one = (frame: Frame, confidence: number, why: string): Found | undefined => {
    const span = sentence.find(frame);
    return span === undefined ? undefined : { span, confidence, why };
  };
  const parity =
    near && sentence.find(BLAME) === undefined
      ? (one(HALF, 0.75, 'half') ??
        one(ONE_SEX, 0.7, 'one sex as often') ??
        one(COMPARED, violent && !/\belkaar\b/u.test(sentence.text) ? 0.72 : 0.62, 'compared') ??
        sexesAlike(sentence))
      : undefined;
  if (parity !== undefined && !(parity.why === 'compared' && sentence.has('kind-woord'))) {
    // As many rooms is no claim about the violence; the reason that is given for it may be one.
    const rooms = sentence.find(ROOMS) !== undefined && sentence.find(REASON) === undefined;
    return rooms ? { ...parity, confidence: 0.5 } : parity;
  }
  const too = sentence.first('mannen-ook');
  const none = sentence.first('geen-aparte-lijn');
  if (too !== undefined && none !== undefined && violent && sentence.find(REASON) !== undefined)
    return { span: cover(too, none), confidence: 0.7, why: 'too, so no difference' };
  const before =
    previous?.has('mannen-ook') === true &&
    previous.has('geweld-ondergaan') &&
    !previous.has('verschil-blijft');
  if (
    before &&
    none !== undefined &&
    (sentence.has('daarmee', 'vrouw', 'man', 'sekse') || sentence.find(REASON) !== undefined)
  )
    return { span: none, confidence: 0.65, why: 'so no difference' };
  return undefined;
}

/** Nothing outside the words that are dropped says that the difference is still there. */
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const noDifference = (sentence: Sentence, dropped: Span): boolean =>
  !sentence.all('verschil-blijft').some((one) => !contains(dropped, one));

/** Both sexes and a word of equality in one stretch, in any order: "in aantal houden de mannen en de vrouwen elkaar in evenwicht". */
function sexesAlike(sentence: Sentence): Found | undefined {
  const he = sentence.near('evenveel', ['man', 'hij-man'], { within: 14 });
  const she = sentence.near('evenveel', ['vrouw', 'zij-vrouw'], { within: 14 });
  if (/\bhelft\b|procent|%/iu.test(sentence.text)) return undefined;
  if (he === undefined || she === undefined || sentence.has('norminhoud')) return undefined;
  return { span: cover(...he, ...she), confidence: 0.65, why: 'sexes alike' };
}

export default rule;
