import { frame } from '../dutch/frame.ts';
import { isOwnClaim } from '../dutch/own-claim.ts';
import { Reading } from '../dutch/reading.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import { addAtEnd } from '../dutch/sentence-end.ts';
import { namedBefore, topicOf } from '../dutch/topic.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** Here a framework or the whole family carries the claim: that is another misinterpretation. */
const CARRIER = frame(`
  @systeem ; gefaseerd* ; top-3* ; mda* ; toekomstscenario* ; kwaliteitskader* ; triage* ; meldcode* ; nergens thuis ; fasering ; drie|vier fasen|stappen|fases ; fasen ; module|modules|training|opleiding|scholing
`);
/** Said openly, or about to be. */
const OPEN = frame(`
  niet langer|meer impliciet|stilzwijgend|onuitgesproken|zijdelings|onzichtbaar ; van impliciet naar ; zichtbaar maken|maakt|gemaakt|wordt ; met naam en toenaam ; bij name
  onderzoekers|rekenkamer|evaluatie|visitatie|inspectie ; vorige|vorig|eerdere|oude|toenmalige|destijds ; hooguit ; tot nu toe ; tot dusver ; voorheen ; eigen actielijn|hoofdstuk|paragraaf ~8 met|zodat|omdat
  in plaats van ; niet|geen|nooit|allerminst ~1 vanzelf*|impliciet|automatisch|stilzwijgend|vanzelfsprekend ; krijgt ~6 een eigen ; heeft ~6 een eigen
`);
const SAID = frame(
  'expliciet|uitdrukkelijk|nadrukkelijk ; met zoveel woorden ; zwart op wit ; concreet ; benoemen ~2 wij|we ; wij|we benoemen',
);
const UNSAID = frame(
  'niet|geen|nergens|nauwelijks|zonder ~5 expliciet|uitdrukkelijk|nadrukkelijk|zoveel|zwart|benoemen ; vergt|vraagt|behoeft geen',
);
/** The red thread is fine when it is spun out. */
const THREAD = frame('rode|groene draad');
/** Someone asked for gender or missed it. */
const ASKED = frame(`
  ontbreken van ; vroeg|vraagt|vragen|vraag|gevraagd|verzocht|verzoek|bepleit*|pleit*|opmerking ; mis|mist|missen|miste|gemist|opgemerkt|merkt|motie|amendement|wens|suggestie|ontbreekt|ontbreken|waar staat|waar
`);

/** Something that goes on about what was named before. */
const LOOKS_BACK =
  /(?:^|[^\p{L}])(?:het|dit|dat|die|deze|zij|ze|hij|er\p{L}*|daar\p{L}*|hier\p{L}*|thema|onderwerp|gedachte|punt|begrip|term|woord|aspect|aandacht)(?!\p{L})/iu;

const rule: Rule = {
  id: 'impliciete-aandacht',
  group: 'uitwerking',
  title: 'Gender staat er niet, maar hoort er wel te staan',
  readings: {
    now: 'Gender zit er vanzelf of tussen de regels in.',
    meant: 'Je noemt gender bij naam: waar het meespeelt, wat je doet en wie dat doet.',
  },
  why: 'Wat niet genoemd wordt, pakt niemand op. Schrijf je het uit, dan weet je collega in de uitvoering wat de bedoeling is.',
  sections: ['§2.2', '§3.1', '§4.1', '§5.1'],
  threshold: 0.6,
  needs: [['genderthema'], ['stil-aanwezig', 'meegenomen']],
  yieldsTo: {
    'systeemaanpak-als-gendersensitief': 'overlap',
    'kader-als-gendersensitief': 'overlap',
    'aanname-over-uitvoering': 'overlap',
  },

  *find(reading) {
    if (reading.kind === 'heading') return;
    for (const sentence of reading.sentences) {
      const match = claim(sentence);
      if (match !== undefined) yield match;
    }
  },

  suggest(match, reading) {
    const more = addAtEnd(reading, match, {
      sentence:
        'We benoemen gender daarom bij naam: per hoofdstuk staat welke rolverwachtingen en machtsverschillen meespelen, wat we doen en wie dat oppakt',
    });
    const said = openly(match, reading);
    return said === undefined ? [more] : [said, more];
  },

  examples: {
    flags: [
      '[[Gendersensitiviteit sluimert in al onze maatregelen]], ook al staat het nergens beschreven.',
      'Een eigen alinea over gender vond de werkgroep overbodig. [[Het loopt ongemerkt mee in de rest van de tekst.]]',
      '[[Gender is indirect in alle speerpunten meegenomen.]]',
      'Waar lees ik iets over gender? [[Dat zit overal een beetje in.]]',
      '[[De term gendersensitief gebruiken we niet, maar de gedachte is met het hele plan vervlochten.]]',
      'Genderperspectief | [[stilzwijgend onderdeel van maatregel 2 en 5]] | –',
      '[[Onze regio heeft gendersensitief werken in het DNA.]]',
      '[[Aandacht voor de positie van vrouwen schemert in ieder hoofdstuk door.]]',
      '[[Het genderaspect komt als vanzelf ter sprake]] en is daarom geen apart onderwerp.',
    ],
    passes: [
      'We benoemen gender uitdrukkelijk: hoofdstuk 2 gaat over macht, hoofdstuk 3 over de afspraken met de opvang.',
      'In de vorige visie zat gender alleen tussen de regels; nu krijgt het een eigen hoofdstuk.',
      'Gender komt niet vanzelf aan bod, daarom vraagt elk team ernaar.',
      'Duurzaamheid is impliciet meegenomen in de keuze voor het nieuwe pand.',
      'De onderzoekers merkten op dat gender in onze regio vooral impliciet aanwezig is.',
      'Gender loopt als rode draad door dit plan: de intake, de scholing en de contracten krijgen elk een eigen afspraak.',
      'Gender is nu nog impliciet. We maken het zichtbaar in het plan van aanpak van maart.',
      'De kosten van de opvang zijn stilzwijgend verwerkt in het tarief.',
    ],
  },
};

function claim(sentence: Sentence): Match | undefined {
  const topic = topicOf(sentence, 2);
  if (topic === undefined || !sentence.has('stil-aanwezig', 'meegenomen')) return undefined;
  const found = evidence(sentence, topic);
  if (found === undefined || isOpen(sentence) || sentence.find(CARRIER) !== undefined) return undefined;
  const { next } = sentence;
  if (
    next !== undefined &&
    (next.has('weerlegging') ||
      (next.has('genderthema') && isOpen(next)) ||
      MADE_VISIBLE.test(next.text) ||
      answered(next))
  )
    return undefined;
  if (!isOwnClaim(sentence, found.span) || isAttributed(sentence, found.place)) return undefined;
  return { ...found.span, confidence: found.confidence, because: [found.why] };
}

function evidence(
  sentence: Sentence,
  topic: 'here' | 'carried',
): { span: Span; place: Span; confidence: number; why: string } | undefined {
  const silent = sentence.first('stil-aanwezig');
  const before = namedBefore(sentence, 2);
  const placeless = sentence.has('geen-eigen-plek');
  const missed =
    before !== undefined &&
    (before.has('geen-eigen-plek') || before.find(ASKED) !== undefined || before.text.includes('?'));
  if (topic === 'carried' && !missed && !LOOKS_BACK.test(sentence.text)) return undefined;
  const theme = sentence.first('genderthema');
  if (silent !== undefined) {
    if (sentence.find(THREAD) !== undefined && isSpun(sentence, silent)) return undefined;
    const clause = sentence.clauseOf(silent);
    const span =
      theme === undefined || placeless ? (placeless ? sentence.core : clause) : cover(theme, clause);
    if (placeless || missed)
      return { span, place: silent, confidence: 0.9, why: 'silent, and no place of its own' };
    if (topic === 'here') return { span, place: silent, confidence: 0.75, why: 'silent' };
    return { span, place: silent, confidence: 0.5, why: 'silent, perhaps of gender' };
  }
  const taken = sentence.first('meegenomen');
  if (taken === undefined || denied(sentence, taken)) return undefined;
  if (before?.has('geen-eigen-plek') === true && BEHIND.test(sentence.text))
    return { span: sentence.clauseOf(taken), place: taken, confidence: 0.7, why: 'not named, behind it' };
  if (!sentence.has('overal-in')) return undefined;
  if (placeless && topic === 'here')
    return { span: sentence.core, place: taken, confidence: 0.8, why: 'everywhere, not apart' };
  if (missed)
    return { span: sentence.clauseOf(taken), place: taken, confidence: 0.7, why: 'asked for, everywhere' };
  return undefined;
}

/** Somebody else says it: a cue before the claim that is none of the text's own. */
function isAttributed(sentence: Sentence, place: Span): boolean {
  const own = sentence.all('eigen-stem');
  return sentence
    .all('gerapporteerd', 'kritiek')
    .some((cue) => cue.end <= place.start && !own.some((o) => o.from <= cue.to + 2 && cue.from <= o.to + 2));
}

const isOpen = (sentence: Sentence): boolean =>
  sentence.find(OPEN) !== undefined ||
  (sentence.find(SAID) !== undefined && sentence.find(UNSAID) === undefined);

/** The thought behind a word that is not there. */
const BEHIND = /\b(?:gedachte|erachter|daarachter|strekking|geest|inhoud|bedoeling|idee|boodschap)\b/iu;

/** Denied by a word that is not part of "no place of its own". */
function denied(sentence: Sentence, place: Span): boolean {
  const clause = sentence.clauseOf(place);
  const parts = sentence.all('geen-eigen-plek');
  return sentence
    .all('ontkenning')
    .some((no) => contains(clause, no) && !parts.some((part) => contains(part, no)));
}

/** "…: eis 3, eis 9": what follows says where. */
const isSpun = (sentence: Sentence, place: Span): boolean =>
  /[:(].*(?:,|\d)/u.test(sentence.text.slice(place.end - sentence.start)) ||
  sentence.next?.has('actie') === true;

/** The next sentence makes it concrete: an action on gender with a date or an owner. */
const answered = (next: Sentence): boolean =>
  next.has('genderthema', 'macht') && next.has('actie') && next.has('termijn', 'actor');

const MADE_VISIBLE = /(?:zichtbaar|expliciet|concreet|op papier|bij naam)/iu;

const SWAP =
  /\b(?:impliciet|stilzwijgend|onuitgesproken|ongemerkt|zijdelings|onderhuids|terloops|indirect|tussen de regels(?: door)?)\b/iu;

/** The writer's own words, with "uitdrukkelijk" where it said "impliciet"; not when they would be marked again. */
function openly({ start, end }: Match, { text, kind }: Reading) {
  const quote = text.slice(start, end);
  if (!SWAP.test(quote) || /\b(?:niet|geen|nergens)\b/iu.test(quote)) return undefined;
  // Said out loud it still asks nobody to do anything; and a tail fits only where the sentence ends.
  if (/[.!?]$/u.test(quote) || !/^\s*(?:[.!]|$)/u.test(text.slice(end))) return undefined;
  const words = `${quote.replace(SWAP, 'uitdrukkelijk')}, met per onderdeel een actie, een trekker en een datum`;
  for (const changed of [`${text.slice(0, start)}${words}${text.slice(end)}`, words])
    if (new Reading({ text: changed, kind }).sentences.some((one) => claim(one) !== undefined))
      return undefined;
  return { kind: 'replace' as const, start, end, text: words };
}

export default rule;
