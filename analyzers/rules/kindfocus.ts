import { frame } from '../dutch/frame.ts';
import { isOwnClaim } from '../dutch/own-claim.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** "Only when there are children". */
const ONLY = frame(`
  voorbehouden|bestemd|bedoeld|beperkt ~2 aan|voor|tot ~2 gezinnen ; alleen|uitsluitend|enkel|slechts ~2 voor|aan|bij|in gezinnen
  alleen|enkel|uitsluitend|slechts|pas|louter|allereerst|eerst ~3 als|wanneer|indien|zodra|waar|waarin|mits|waarvan|op|nadat|zolang ~8 @kind-woord
  alleen|enkel|uitsluitend|slechts|louter ~4 voor|in|bij|van|aan|met ~4 @kind-woord ; alleen|enkel|uitsluitend|slechts ~2 gezinnen|huishoudens|zaken|meldingen|ouders ~8 @kind-woord
  voorbehouden|beperkt|beperken|beperking|toegespitst|gericht ~4 aan|tot|op ~6 @kind-woord ; beperkt zich ~1 tot ~8 @kind-woord ; mits ~8 @kind-woord ; voor zover ~8 @kind-woord
  zodra ~8 @kind-woord ; niet eerder ~3 dan ~6 @kind-woord ; dan pas|alleen ~4 @kind-woord ; op voorwaarde ~8 @kind-woord ; tenzij ~8 @kind-woord ; minimaal|minstens|ten een|1 ~1 @kind-woord
  voorwaarde|criterium|vereiste|drempel|eis ~6 @kind-woord
`);
/** "If there are children" right after what is done about violence between adults. */
const WHEN = frame(
  'als|wanneer|indien|waar|waarbij|ingeval|gevallen ~2 er? ~4 @kind-woord ~6 zijn|is|wonen|woont|betrokken|behoren|behoort|opgroeien|opgroeit|leven|leeft|raakt|geraakt|gevaar|geding|aanwezig|hebben|heeft|meeleven|staan|verblijven|verblijft|spel|meekijken|meekijkt|getuige|rondlopen|thuis|meeluisteren|lijden|lijdt|last|ingeschreven|dak|slapen|slaapt|horen|zien|treft|schaadt|knel',
);
const ACT = frame(`
  pakken|pakt ~8 op|aan ; oppakken ; opgepakt ; aangepakt ; grijpen|grijpt ~4 in ; ingrijpen ; in onderzoek genomen ; onderzocht ; in behandeling ; behandeld ; komen|komt ~2 actie
  start|starten ; starten ; registreren|registreert|geregistreerd ; tellen|telt|geteld|meegeteld ; uitgelopen ; opgevolgd ; volgt ~6 op ; doorgezet ; besproken ; ingeschakeld ; schakelen|schakelt ~6 in ; geagendeerd
  meegenomen ; nemen|neemt ~6 mee|op ; melden ; gemeld ; doorgeleid ; voorrang ; prioriteit ; in aanmerking ; opgeschaald ; schalen ~6 op ; telt mee ; een zaak ; casusregie ; toegewezen ; ingezet ; zetten ~6 in
`);
/** Adults without children. */
const CHILDLESS = frame(`
  geen kind|kinderen , geen ; zonder ~3 @kind-woord ; geen ~3 @kind-woord ; kinderloos|kinderloze ; kinderen ~3 uit huis ; kinderen ~3 het huis uit ; niet ~3 kinderen
  @kind-woord ~2 nee ; wonen|zijn|leven|is ~1 er ~2 kinderen|minderjarigen ~8 nee ; kinderen|kind|minderjarigen niet|ontbreken|ontbreekt|afwezig
`);
const NEITHER = frame(
  'nee , ~8 @buiten-behandeling ; nee → ~4 @buiten-behandeling ; zo niet ~8 @buiten-behandeling ; anders|overige|andere ~6 @buiten-behandeling',
);
/** Children first. */
const PRIORITY = frame(`
  voorrang|prioriteit|urgentie|spoed|eerst|bovenaan|voorop ~10 @kind-woord|gezinnen ; @kind-woord|gezinnen ~8 voorrang|prioriteit|voorop|bovenaan|eerst ; @kind-woord|gezinnen gaan|gaat ~2 voor
`);
const REST = frame(
  'overige|andere|resterende|rest|stellen|paren|koppels|volwassenen|anderen|daarna|alleenstaanden ~8 @buiten-behandeling|later|wachten|daarna|daarachter',
);
/** Filed under children. */
const UNDER = frame(`
  @volwassen-geweld ~10 verschijningsvorm|vorm|onderdeel|deel|variant|subcategorie|soort|aspect|deelaspect|categorie|facet|component|afgeleide ~2 van|binnen|onder ~3 @kind-vak
  @volwassen-geweld ~14 onder|vanuit|via ~2 @kind-vak ; onder|binnen|bij ~3 @kind-vak ~6 valt|vallen|scharen|rekenen|begrijpen|verstaan|registreren|boeken ~6 @volwassen-geweld
  @volwassen-geweld ~1 :|=|→|( zie? ~1 kindermishandeling|jeugd|jeugdhulp|jeugdbescherming ; zie ~3 kindermishandeling|jeugd|jeugdhulp|jeugdbescherming ; zie onder|bij ~2 @kind-vak
  toegevoegd ~4 @kind-vak ; ondergebracht ~4 @kind-vak ; in het verlengde ~4 @kind-vak ; opvoeddoel ; opvoedprobleem ; op ~3 product|budget|begroting|programma|post|code ~2 jeugd*|kind*
  als|een ~3 @kind-vak beschouwd|gezien|aangemerkt|geregistreerd|opgevat|behandeld|geboekt|vastgelegd|genoteerd|ingevoerd ; beschouwen|beschouwt|zien|ziet|registreren|registreert|boeken|boekt|behandelen|behandelt|merken|rubriceren|noteren|noteert|tellen|telt|leggen ~8 als ~3 @kind-vak
  geregistreerd|geboekt|gerubriceerd|vastgelegd|ingeboekt|gecodeerd|weggeschreven|ondergebracht|gerekend|geschaard|meegeteld|opgenomen|opgevoerd|verantwoord ~3 als|onder|bij|op|tot ~3 @kind-vak ; valt|vallen|hoort|horen|behoort|hangt ~6 onder|bij|tot ~3 @kind-vak
  @volwassen-geweld ~10 meegenomen|opgenomen|ingebed|mee|op|opgegaan|ondergebracht ~2 in|bij ~4 @kind-vak ; @volwassen-geweld ~12 door|bij|naar ~2 jeugdteam*|jeugdconsulent*|jeugdhulp|jeugdbescherming*|cjg ; @volwassen-geweld ~6 is|zien|beschouwen|blijft ~8 opvoedprobleem|opvoedkundig*|kindprobleem|kinderprobleem ; @volwassen-geweld ~3 : ~4 aantal|percentage|% ~4 @kind-woord
  kindermishandeling ( getuige*
`);
/** A reference from the one to the other. */
const SEE = frame(
  'zie ~3 kindermishandeling|jeugd|jeugdhulp|jeugdbescherming ; vindt|vinden|staat|staan ~8 onder|bij ~2 kindermishandeling|jeugd|opgroeien',
);
/** An umbrella term lists its kinds. */
const LIST = frame('onder andere|meer ; ouderenmishandeling ; o.a ; zoals');
/** To see it happen is child abuse, and that is right to say. */
const WITNESS = frame(
  'getuige ~2 zijn|geweest ; getuigen ~2 van ; meemaken|meemaakt ; blootgesteld|blootstelling|blootstaan ; opgroeien ~4 geweld ; kinderen die ; kind dat ; kindermishandeling is een vorm',
);
/** "That subject": the violence between adults of the sentence before. */
const THIS = frame('dat|dit|deze|die|daarvan|het|ze|dergelijke');
/** Cases without children, in short: whatever the paragraph is about, a reporting point is meant. */
const CASES = frame(
  'zaken|zaak|meldingen|melding|dossiers|casussen|huishoudens|adressen|situaties|slachtoffers|stellen|koppels|paren ~1 zonder ~2 @kind-woord ; geen ~1 @kind-woord ~6 zaak|melding|casus|dossier|zaken|meldingen',
);
/** No place of its own. */
const NO_PLACE = frame(`
  geen|zonder ~1 eigen|aparte|afzonderlijke|losse|zelfstandige|apart ~1 hoofdstuk|categorie|product|code|paragraaf|post|rubriek|registratie|plek|plan|spoor|programma|doel|doelstelling|aanpak|lijn|indicator|traject
  kent|kennen ~6 niet ; niet apart|afzonderlijk ; aparte|eigen ~2 code|categorie|post|registratie vervalt|verdwijnt|vervallen ; uitsluitend ; is niet voorzien
`);
/** For the sake of the child. */
const PURPOSE = frame(`
  doel|doelstelling|oogmerk|opgave|inzet|maatstaf|kern|reden|motief|ambitie|bedoeling|uitgangspunt|resultaat ~10 is|:|=|luidt|blijft|vormt|gelegen|ligt|zijn|dat ~8 @kind-woord
  gaat|draait ~5 om ~3 kind|kinderen|minderjarigen ; omwille van ~2 kind|kinderen ; in het belang van ~2 kind|kinderen|minderjarigen ; ter bescherming van ~3 kind|kinderen|minderjarigen|jeugdigen ; met het oog op ~4 kind|kinderen
  treft|raakt ~3 kind|kinderen ; daarom ~6 @kind-vak
`);
/** The child is the one victim. */
const VICTIM = frame(`
  kind|kinderen|minderjarigen ~4 eigenlijke|echte|voornaamste|enige slachtoffer|slachtoffers ; slachtoffer , ~2 kind ; in wezen ~4 slachtoffer ~3 kind ; een|1|enige|echte|eigenlijke|voornaamste|grootste slachtoffer ~5 kind|kinderen
`);
/** The child is what it is about. */
const CENTRAL = frame(`
  bij|in ~3 @volwassen-geweld ~6 kind|kinderen ~4 centraal|voorop|leidend|uitgangspunt|telt ; bij|in ~3 @volwassen-geweld ~3 staat|staan|telt|gaat ~2 kind|kinderen ; @volwassen-geweld ~10 alleen|enkel|uitsluitend|pas|slechts ~3 vanwege|wegens|om|omwille ~3 kind|kinderen
`);
const GOAL_OF = frame(
  'doel|doelstelling|oogmerk|opgave|aanpak|beleid|maatregel|maatregelen|bestrijding|bestrijden|inzet|aanpakken|resultaat|terugdringen|stoppen|tegengaan|terugdringing|voorkomen|ingrijpen|hulp|interventie|interventies|middel|plan|visie ~8 @volwassen-geweld ; @volwassen-geweld ~3 aanpakken|bestrijden|stoppen|tegengaan|doel|:',
);
/** The adults are left to themselves. */
const LEFT = frame(
  'geweld|ruzies|klappen|strijd|problemen|wat|onderling ~8 volwassenen|partners|ouders|echtgenoten ~8 zelf|prive|privezaak|privekwestie ; @volwassen-geweld ~6 laten ~4 zelf',
);
/** The law's pair of terms; it says nothing about adults apart. */
const PAIR = frame(
  'huiselijk geweld en|of|/|, ~2 kindermishandeling* ; kindermishandeling* en|of|/|, ~2 huiselijk geweld ; onder andere|meer',
);
/** What is done for the child on top of it: right. */
const EXTRA = frame(
  'ook|daarnaast|tevens|eveneens|extra|bovendien|aanvullend|eigen|kindcheck|kindspoor|kindgesprek ~6 @kind-woord ; @kind-woord ~6 ook|daarnaast|tevens|eveneens|extra|bovendien|eigen|kindcheck',
);

interface Found {
  readonly span: Span;
  readonly confidence: number;
  readonly why: string;
}

const rule: Rule = {
  id: 'kindfocus',
  group: 'framing',
  title: 'Partnergeweld telt ook zonder kinderen',
  readings: {
    now: 'Partnergeweld telt pas mee als er kinderen bij zijn.',
    meant:
      'Partnergeweld is op zichzelf ernstig, met of zonder kinderen. Zijn er kinderen, dan krijgen zij daarnaast hulp.',
  },
  why: 'Kinderen verdienen bescherming. Maar als alleen zij tellen, valt het geweld tussen partners weg, en daarmee vaak de vrouw die het treft.',
  sections: ['§4.1', '§5.2'],
  threshold: 0.6,
  needs: [['kind-woord', 'kind-vak']],

  *find({ kind, sentences }) {
    if (kind === 'heading') return;
    for (const sentence of sentences) {
      const found = evidence(sentence);
      if (found === undefined) continue;
      if (!isOwnClaim(sentence, found.span, /niet zo/iu)) continue;
      const span = cover(found.span, sentence.clauseOf(found.span));
      yield { ...span, confidence: found.confidence, because: [found.why] } satisfies Match;
    }
  },

  suggest(match, reading) {
    const at = reading.sentenceAt(match.start)?.core.end ?? match.end;
    const closed = /[.!?]/u.test(reading.text.charAt(at));
    const more =
      'We pakken partnergeweld op met en zonder kinderen in huis; kinderen krijgen daarnaast eigen hulp';
    const end = at + (closed ? 1 : 0);
    return [
      { kind: 'insert', start: end, end, text: closed ? ` ${more}.` : `. ${more}` },
      {
        kind: 'insert',
        start: end,
        end,
        text: `${closed ? ' ' : '. '}Ook volwassenen zonder kinderen krijgen onderzoek, bescherming en herstel${closed ? '.' : ''}`,
      },
    ];
  },

  examples: {
    flags: [
      'Bij partnergeweld [[komt het wijkteam alleen langs als er een baby of kleuter in huis is]].',
      '[[Meldingen over stellen zonder kinderen sluiten we na één telefoontje af.]]',
      'In onze cijfers [[valt partnergeweld onder kindermishandeling]].',
      '[[Het doel van de aanpak van partnergeweld is dat ieder kind veilig slaapt.]]',
      'Geweld tussen partners [[heeft pas voorrang wanneer minderjarigen meekijken]].',
      '[[Mishandelde vrouwen zonder kinderen komen niet in aanmerking voor casusregie.]]',
      'Relationeel geweld: [[zie het hoofdstuk Kindermishandeling]].',
      '[[Huiselijk geweld registreren we als emotionele kindermishandeling]], een aparte code is er niet.',
    ],
    passes: [
      'We pakken partnergeweld op, met of zonder kinderen in huis.',
      'Kinderen die geweld tussen hun ouders meemaken, krijgen een eigen hulpverlener.',
      'Jeugdartsen leren kindermishandeling eerder te herkennen.',
      'Ook slachtoffers van partnergeweld zonder kinderen krijgen een veiligheidsplan.',
      'Het is een misverstand dat partnergeweld pas telt als er kinderen bij zijn.',
      'Partnergeweld en kindermishandeling krijgen elk een eigen hoofdstuk.',
      'Zijn er kinderen, dan doet de medewerker daarnaast de kindcheck.',
      'De opvang biedt plaats aan vrouwen met en zonder kinderen.',
    ],
  },
};

function evidence(sentence: Sentence): Found | undefined {
  if (sentence.has('ook-zonder-kind') || sentence.next?.has('ook-zonder-kind') === true) return undefined;
  const adults = adultsIn(sentence);
  const before = sentence.previous;
  const inView =
    adults !== undefined ||
    (before !== undefined &&
      (adultsIn(before) !== undefined || (before.has('macht') && before.has('koppel')))) ||
    sentence.reading.sentences.slice(0, sentence.index).some((one) => adultsIn(one) !== undefined);
  if (!inView && sentence.find(CASES) === undefined) return undefined;
  const childless = sentence.find(CHILDLESS);
  if (childless !== undefined) {
    const out =
      sentence.first('buiten-behandeling') ??
      (/\?$/u.test(sentence.text) ? sentence.next?.first('buiten-behandeling') : undefined);
    if (out !== undefined) return { span: cover(childless, out), confidence: 0.8, why: 'childless left out' };
  }
  const no =
    before !== undefined && /\?$/u.test(before.text) && before.has('kind-woord')
      ? sentence.find(NEITHER)
      : undefined;
  if (no !== undefined) return { span: no, confidence: 0.75, why: 'no children, so nothing' };
  if (
    before !== undefined &&
    /\?$/u.test(before.text) &&
    before.find(CHILDLESS) !== undefined &&
    before.tokens.length < 10
  ) {
    const out = sentence.first('buiten-behandeling');
    if (out !== undefined)
      return { span: cover(before, out), confidence: 0.75, why: 'no children, so nothing' };
  }
  const only = sentence.find(ONLY);
  if (only !== undefined) return { span: only, confidence: 0.75, why: 'only with children' };
  const when = sentence.find(WHEN);
  const act = sentence.find(ACT);
  const rest = when === undefined ? undefined : sentence.find(NEITHER);
  if (when !== undefined && rest !== undefined && adults !== undefined)
    return { span: cover(when, rest), confidence: 0.75, why: 'the rest gets little' };
  if (when !== undefined && act !== undefined && adults !== undefined && sentence.find(EXTRA) === undefined)
    return { span: cover(when, act), confidence: 0.65, why: 'acts when children' };
  const see = sentence.find(SEE);
  if (see !== undefined && adults !== undefined)
    return { span: see, confidence: 0.75, why: 'see child abuse' };
  const witness = sentence.find(LIST) !== undefined || sentence.find(WITNESS) !== undefined;
  const under = witness ? undefined : sentence.find(UNDER);
  const meant =
    adults ?? (before !== undefined && sentence.find(THIS) !== undefined ? adultsIn(before) : undefined);
  if (under !== undefined && meant !== undefined)
    return { span: under, confidence: 0.65, why: 'filed under children' };
  const none = sentence.find(NO_PLACE);
  const vak = sentence.first('kind-vak');
  if (none !== undefined && adults !== undefined && vak !== undefined && Math.abs(vak.start - none.end) > 12)
    return { span: cover(none, adults), confidence: 0.65, why: 'no place of its own' };
  const first = sentence.find(PRIORITY);
  if (first !== undefined && (adults !== undefined || sentence.find(REST) !== undefined))
    return { span: first, confidence: 0.65, why: 'children first' };
  const only1 = sentence.find(VICTIM);
  if (only1 !== undefined) return { span: only1, confidence: 0.7, why: 'the child is the victim' };
  const left = sentence.find(LEFT);
  if (left !== undefined) return { span: left, confidence: 0.65, why: 'left to the adults' };
  const central =
    adults === undefined || sentence.find(EXTRA) !== undefined ? undefined : sentence.find(CENTRAL);
  if (central !== undefined) return { span: central, confidence: 0.62, why: 'the child comes first' };
  const purpose = sentence.find(PURPOSE);
  if (purpose !== undefined && sentence.find(GOAL_OF) !== undefined)
    return { span: purpose, confidence: 0.65, why: 'for the child' };
  return undefined;
}

/** Violence between adults, where it is not the legal pair "huiselijk geweld en kindermishandeling". */
function adultsIn(sentence: Sentence): Span | undefined {
  const pairs = sentence.has('volwassen-geweld') ? sentence.findAll(PAIR) : [];
  return sentence.all('volwassen-geweld').find((one) => !pairs.some((pair) => contains(pair, one)));
}

export default rule;
