import { asks, namesGender } from '../dutch/anchor.ts';
import { frame } from '../dutch/frame.ts';
import type { Occurrence } from '../dutch/scan.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import { sentenceAfter } from '../dutch/suggestions.ts';
import { wholeSentence } from '../dutch/whole-sentence.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

const THEME = ['genderanker', 'gender-los', 'genderthema', 'man-vrouwthema', 'man-vrouw', 'genderrol'];
/** Gender as a subject, and not only a man and a woman. */
const SUBJECT = THEME.filter((concept) => concept !== 'man-vrouw');
const LINK = ['vanzelf', 'gedekt', 'gedekt-door', 'overbodig'];

/** The method and the claim in one breath: "systeemgericht werken is gendersensitief", "genogram = gendersensitief". */
const IS = frame(`
  @systeem ~8 is|zijn|=|betekent|heet|maakt|noemen|geldt|gelden|telt|tellen ~6 @genderanker
  @systeem ~8 werkt|werken ~2 @genderanker
  @genderanker ~6 :|=|zie|is|zijn|betekent|heet|noemen|staat ~12 @systeem
  @genderanker ~8 @definitie ~14 @systeem
  @systeem ~12 dus|daarmee|hiermee|waardoor|tevens|meteen|zodat|ook|zo ~8 @genderanker
  @genderanker ~8 wanneer|als|indien|zodra|doordat|omdat|want|door|nu|aangezien|immers|namelijk ~10 @systeem
  @genderanker ~4 ( ~3 @systeem
`);
/** Ties the sentence to the one before: "Daarmee …", "Deze werkwijze …", "Zo …". */
const BACK = frame(`
  daarmee|hiermee|waarmee|daardoor|hierdoor|daarbij|hierbij|daarin|hierin|daarvoor|hiervoor|zo|zodoende|dan|dus|derhalve|aldus|deze|dit|dat|die|zij|ze|het|er|wie|ook|tevens|meteen|daaruit|hieruit|vandaar|daarom|zo'n ; op die|deze ; in de praktijk
`);
/** The sentence gives the ground for what the one before drops. */
const GROUND = frame('immers|namelijk|want|omdat|doordat|nu|aangezien|toch|sinds|al|reeds|dankzij|door');
/** Asked for: a question, a request, a comment, a demand. */
const ASKED = frame(`
  vraag|vraagt|vroeg|gevraagd|verzoek|verzocht|motie|amendement|opmerking|mis|mist|missen|advies|adviseert|aanbeveling|bepleit|bepleitte|vindt|eis|criterium|opdracht ; waar|hoe|wat|houden|doen|hebben|is|werken|letten ~1 jullie|u|wij|we|je|het
`);
/** Somebody asks about roles or power on purpose: then it does not come by itself. */
const ON_PURPOSE = frame(`
  vragen|vraagt|vraag|uitvragen|uitgevraagd|gevraagd|vragenlijst|vragenset|bespreken|bespreekt|checken|checkt|toetst|toetsen|let|letten|onderzoekt|onderzoeken|kijkt|kijken|scholing|module|getraind ~10 @genderinhoud|@genderrol
  @genderinhoud ~6 uitgevraagd|gevraagd|besproken|getoetst
`);
/** "Ons aanbod is gendersensitief." */
const DECLARED = frame(`
  is|zijn|werkt|werken|handelt|handelen ~2 gendersensi*|genderbewus* ; gendersensi*|genderbewus* ~1 is|zijn|werkt|werken
`);
const ON_TOP = /^\W*(?:daarnaast|verder|ook|bovendien|tevens|tot slot|in 20)\b/iu;
const ANSWER = /^\W*(?:(?:ons |het |de )?(?:antwoord|reactie)|ja|jazeker|zeker|natuurlijk)\b/iu;
const NO = /^\W*(?:niet|nog niet|geenszins|integendeel|helaas|(?:\S+\s+){0,4}(?:nee|neen|ontkennend))\b/iu;

const rule: Rule = {
  id: 'systeemaanpak-als-gendersensitief',
  group: 'begrip',
  title: 'Een systeemaanpak is niet vanzelf gendersensitief',
  readings: {
    now: 'Wie met het hele gezin of systeem werkt, neemt gender automatisch mee.',
    meant:
      'Een systeemaanpak gaat goed samen met gendersensitief werken, als professionals weten hoe rollen en macht in het gezin doorwerken.',
  },
  why: 'Met iedereen praten laat nog niet zien wie de macht heeft en welke rolverwachtingen meespelen. Dat lukt als professionals ernaar vragen en weten waar ze op letten.',
  sections: ['§2.1', '§3.2', '§5.1'],
  threshold: 0.6,
  needs: [THEME, ['systeem']],

  *find({ kind, sentences }) {
    if (kind === 'heading') return;
    for (const sentence of sentences) {
      const match = claim(sentence);
      if (match !== undefined) yield match;
    }
  },

  suggest(match, reading) {
    const instead = wholeSentence(
      reading,
      match,
      'Een systeemaanpak is alleen gendersensitief wanneer professionals weten hoe genderrollen en machtsverschillen in het gezin doorwerken',
    );
    const more = sentenceAfter(
      reading,
      match,
      'Daarbij vragen professionals gericht naar rolverwachtingen, macht en afhankelijkheid tussen de partners',
    );
    return instead === undefined ? [more] : [instead, more];
  },

  examples: {
    flags: [
      'In onze regio werken alle teams met het hele gezin. [[Daarmee is gender automatisch meegenomen.]]',
      '[[Systeemgericht werken is per definitie gendersensitief.]]',
      '[[Omdat we met alle gezinsleden praten, komt de verhouding tussen man en vrouw vanzelf aan de orde.]]',
      '[[Een aparte paragraaf over gender is niet nodig, want wij werken systeemgericht.]]',
      'Met een gezinsgesprek [[hebben we de genderaspecten meteen te pakken]].',
      'Gevraagd is waar gender in dit plan terugkomt. [[De gezinsgerichte aanpak voorziet daar al in.]]',
      '[[Wie het genogram invult, ziet rolpatronen automatisch]].',
      'De wijkteams brengen de hele familie bij elkaar. [[Wat er tussen man en vrouw scheef zit, kan dan niemand ontgaan.]]',
      'Letten jullie op genderverschillen? [[Zeker, iedereen in huis doet zijn verhaal.]]',
      '[[Doordat het hele systeem in beeld is, is de aandacht voor gender gewaarborgd]].',
    ],
    passes: [
      'Een systeemaanpak gaat uitstekend samen met gendersensitief werken.',
      'De systeemaanpak is alleen gendersensitief wanneer professionals weten welke rol gender speelt.',
      'Het is een misverstand dat een systeemaanpak vanzelf gendersensitief is.',
      'Een gezinsgesprek laat genderrollen niet vanzelf zien; daarom spreken we de partners eerst apart.',
      'Wij werken systeemgericht en maken één plan voor het hele gezin.',
      'Sommige ambtenaren gaan ervan uit dat systeemgericht werken automatisch gendersensitief is. Dat klopt niet.',
      'We horen vaak zeggen: wij spreken het hele gezin, dus met gender zit het wel goed. Zo eenvoudig is het niet.',
      'In het gezinsgesprek vragen we wie over het geld beslist en wat er van haar als vrouw wordt verwacht.',
      'We bouwen gender in de systeemaanpak in: vanaf 2026 volgt elke gespreksleider de module rolpatronen.',
    ],
  },
};

function claim(sentence: Sentence): Match | undefined {
  const found = evidence(sentence);
  if (found === undefined || isDisowned(sentence, found.span)) return undefined;
  return {
    ...cover(found.span, sentence.clauseOf(found.span)),
    confidence: found.confidence,
    because: [found.why],
  };
}

type Evidence = { span: Span; confidence: number; why: string };

function evidence(sentence: Sentence): Evidence | undefined {
  const carrier = sentence.first('systeem');
  const theme =
    sentence.first(...SUBJECT) ??
    sentence
      .all('man-vrouw')
      .find((pair) => !sentence.all('systeem').some((one) => contains(one, pair) || contains(pair, one)));
  const links = sentence.all(...LINK).filter((one) => !isDenied(sentence, one));
  if (carrier !== undefined && isOfFramework(sentence, carrier)) return undefined;
  if (carrier !== undefined && theme !== undefined) {
    const is = sentence.find(IS);
    if (is !== undefined && !deniesInside(sentence, is)) return { span: is, confidence: 0.8, why: 'is' };
    if (links.length > 0 && sentence.find(ON_PURPOSE) === undefined)
      return { span: cover(carrier, theme, ...links), confidence: 0.8, why: 'carrier, theme and link' };
  }
  if (theme !== undefined && links.length > 0) return follows(sentence, cover(theme, ...links));
  if (carrier !== undefined) return answers(sentence, cover(carrier, ...links), links.length > 0);
  return undefined;
}

/** "We spreken het hele gezin. Daarmee is gender gedekt." */
function follows(sentence: Sentence, span: Span): Evidence | undefined {
  const { previous } = sentence;
  const near = previous?.has('systeem') === true || (isShort(previous) && previous?.previous?.has('systeem'));
  if (near !== true || sentence.find(BACK) === undefined || sentence.find(ON_PURPOSE) !== undefined)
    return undefined;
  // "Bij dwang door de man of de vrouw …" speaks of people, not of gender as a subject.
  if (sentence.has('kaderdrager') || previous?.has('kaderdrager') === true || !sentence.has(...SUBJECT))
    return undefined;
  return { span, confidence: 0.7, why: 'follows from the method' };
}

/** "Is er aandacht voor gender? Zeker, we spreken iedereen." "Een genderparagraaf vervalt. We werken immers systeemgericht." */
function answers(sentence: Sentence, span: Span, covered: boolean): Evidence | undefined {
  if (sentence.has('ontkenning') && !covered && !/\b(?:niet|nooit|geen)\b[^.]*\bmaar\b/iu.test(sentence.text))
    return undefined;
  const { previous } = sentence;
  const before =
    previous?.has(...THEME) === true ? previous : isShort(previous) ? previous?.previous : undefined;
  if (before?.has(...THEME) !== true) return undefined;
  const declared =
    !covered && before === previous && before.find(DECLARED) !== undefined && !ON_TOP.test(sentence.text);
  if (declared && ![sentence, sentence.next].some(namesGender))
    return { span, confidence: 0.62, why: 'explains what was declared' };
  const dropped =
    before.find(ON_PURPOSE) === undefined &&
    before.has('overbodig', 'ontkenning') &&
    sentence.find(GROUND) !== undefined;
  const grounded = covered || ANSWER.test(sentence.text) || sentence.find(GROUND) !== undefined;
  const asked = /\?\W*$/u.test(before.text) || (grounded && before.find(ASKED) !== undefined);
  if (asked || dropped || (covered && sentence.has('gedekt-door', 'overbodig')))
    return { span, confidence: 0.65, why: 'answers a demand for gender' };
  return undefined;
}

const isShort = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.tokens.length <= 9;

function isDisowned(sentence: Sentence, span: Span): boolean {
  const voice = sentence.voice(span);
  const { next, previous } = sentence;
  return (
    asks(sentence) ||
    voice.quoted ||
    voice.conditional ||
    sentence.has('vraag') ||
    NO.test(sentence.text) ||
    sentence
      .all('andermans-woord', 'begrip-afgewezen', 'misvatting')
      .some((cue) => !sentence.all(...LINK).some((link) => contains(link, cue))) ||
    (previous?.has('misvatting') === true && previous.tokens.length <= 5) ||
    next?.has('weerlegging') === true ||
    madeConditional(next)
  );
}

/** "… De twee gaan goed samen, maar alleen als de professional weet waar hij op let": the condition comes after. */
const madeConditional = (next: Sentence | undefined): boolean =>
  next?.has('voorwaarde') === true &&
  next.has('professional', 'gendersensitief', 'genderrol', 'genderinhoud');

/** "MDA++ brengt iedereen om de tafel": then the framework is what carries it. */
const isOfFramework = (sentence: Sentence, carrier: Span): boolean =>
  [sentence, sentence.previous, sentence.previous?.previous].some(
    (one) => one?.has('kaderdrager') === true,
  ) && !/gezin|systeem|famil|huis|partner/iu.test(sentence.reading.text.slice(carrier.start, carrier.end));

/** A "niet" between the method and the name, save that of "niet de persoon, maar het gezin". */
const deniesInside = (sentence: Sentence, span: Span): boolean =>
  sentence.all('ontkenning').some((no) => {
    if (!contains(span, no) || sentence.all(...LINK).some((one) => contains(one, no))) return false;
    const { text } = sentence.reading;
    if (/^(?:in plaats van|i\.?p\.?v)/iu.test(text.slice(no.start, no.end))) return false;
    return !/^[^.;]{0,60}\bmaar\b/iu.test(text.slice(no.end, sentence.end));
  });

/** Denied beside the words or in their clause, unless by a word of "not needed", "cannot but". */
function isDenied(sentence: Sentence, link: Occurrence): boolean {
  if (link.concept === 'overbodig' || sentence.has('overbodig')) return false;
  const parts = sentence.all(...LINK);
  const clause = sentence.clauseOf(link);
  return sentence
    .all('ontkenning')
    .some((no) => !parts.some((one) => contains(one, no)) && contains(clause, no) && no.from - link.to <= 3);
}

export default rule;
