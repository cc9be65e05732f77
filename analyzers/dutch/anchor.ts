import type { Span } from '../text.ts';
import { frame } from './frame.ts';
import type { Occurrence } from './scan.ts';
import { contains, cover, type Sentence } from './sentence.ts';

/** Where a text names gendersensitive work, seen from words that may explain it. */
export interface Anchor {
  readonly place: Occurrence;
  readonly sentence: Sentence;
  /** In the sentence of those words, in one before it, or in the one after. */
  readonly where: 'here' | 'before' | 'after';
}

/** These open a part of a sentence in which a "niet" is about that part only. */
const OPENS = new Set(
  'dat om wanneer als doordat door doordat zodat waarbij die wie wat hoe of want omdat zonder : = → – — - ('.split(
    ' ',
  ),
);
/** The next sentence draws its conclusion: "Zo werken we …", "Daarmee is …", "Dat noemen wij …", "Pas dan …". */
const LOOKS_BACK = frame(`
  zo|daarmee|hiermee|dat|dit|die|deze|dus|daarom|hierdoor|daardoor|zodoende|aldus|daarin|hierin|dan|daaraan|hieraan|daarvoor|hiervoor ~10 @genderanker|@gender-los
  op die|deze manier|wijze ; in die zin|geest ; pas dan ; ziedaar
  @genderanker ~6 daarmee|hiermee|dus|hierdoor|daardoor|derhalve|zodoende
`);
/** "Dat Veilig Thuis ook kijkt naar …, is …": a clause, and no looking back. */
const IS_CLAUSE =
  /^\W*Dat\s+(?!is|zijn|was|noemen|heet|heten|zien|vinden|maakt|betekent|wordt|worden|doen|doe|doet|geldt|hoort|valt|past|laat|werkt|levert|toont|heeft|hebben|kan|kun|mag|lijkt|geeft|bedoel)/u;

/** Within so many characters of its start a sentence looks back at the one before. */
const FIRST = 60;

/** Says of another subject that it comes on top: what follows is no explanation. */
const ON_TOP =
  /^\s*(?:daarnaast|los daarvan|los hiervan|apart daarvan|naast|overigens|bovendien|tot slot|tevens)\b/iu;

/** A short sentence, or one that still speaks of the same: "Ja, dat delen wij.", "Nou, het is …". */
const goesOn = (sentence: Sentence): boolean =>
  sentence.tokens.length <= 9 ||
  /^\s*(?:nou|ja|jazeker|zeker|kort|het is|dat is|dat betekent)\b/iu.test(sentence.text);

/** Whether *gender* stands here as one ground in a list of grounds. */
const isGround = (sentence: Sentence): boolean => sentence.all('discriminatiegrond').length >= 2;

function own(sentence: Sentence): Occurrence | undefined {
  const strong = sentence.first('genderanker');
  if (strong !== undefined) return strong;
  return isGround(sentence) ? undefined : sentence.first('gender-los');
}

/**
 * The name of gendersensitive work that some words may be said of: in their own sentence, in the sentence before
 * ("Wij werken gendersensitief. Daarom …", a label, a question), across a short one ("Ja, dat delen wij."),
 * or in the next when that looks back ("Zo werken wij gendersensitief").
 */
export function anchorOf(sentence: Sentence): Anchor | undefined {
  const here = own(sentence);
  if (here !== undefined) return { place: here, sentence, where: 'here' };
  const after = sentence.next;
  const back = after?.find(LOOKS_BACK);
  const looksBack =
    after !== undefined &&
    back !== undefined &&
    back.start - after.start < FIRST &&
    !IS_CLAUSE.test(after.text);
  const concluded = looksBack && after !== undefined ? own(after) : undefined;
  if (after !== undefined && concluded?.concept === 'genderanker')
    return { place: concluded, sentence: after, where: 'after' };
  if (!ON_TOP.test(sentence.text)) {
    let before = sentence.previous;
    if (before !== undefined && own(before) === undefined && goesOn(before)) before = before.previous;
    const place = before === undefined ? undefined : own(before);
    if (before !== undefined && place !== undefined) return { place, sentence: before, where: 'before' };
  }
  if (after !== undefined && concluded !== undefined)
    return { place: concluded, sentence: after, where: 'after' };
  return undefined;
}

/** Whether a sentence only asks. "Kun je … zetten?" is a request: the writer wants it so. */
export const asks = (sentence: Sentence): boolean =>
  /\?["'”’»)]*$/u.test(sentence.text) &&
  !/^\W*(?:kun je|kunt u|kan jij|wil je|wilt u|zou je|zet je|neem je)\b/iu.test(sentence.text);

/** What gender is about is named here, and not of migrants only, so that a partial explanation is put right. */
export const namesGender = (sentence: Sentence | undefined): boolean =>
  sentence?.has('genderinhoud', 'genderrol') === true &&
  !sentence.has('cultuurgroep', 'schadelijke-praktijk');

/**
 * Whether the tie between the words and the anchor is denied, or is somebody else's: "gender is niet …", "… is te smal",
 * "de fractie ziet gender als …", a quotation, a question without an answer.
 */
export function isDisowned(
  sentence: Sentence,
  words: Span,
  anchor: Anchor,
  parts: readonly Span[] = [words],
): boolean {
  for (const one of new Set([sentence, anchor.sentence])) {
    if (one.has('andermans-woord') && !decides(one)) return true;
    if (outside(one, 'begrip-afgewezen', parts)) return true;
    if (outside(one, 'misvatting', parts)) return true;
  }
  if (sentence.next !== undefined && sentence.next !== anchor.sentence && takesBack(sentence.next))
    return true;
  if (anchor.where === 'here' && sentence.voice(cover(words, anchor.place)).quoted) return true;
  if (
    /\bnaast\s+(?:\S+\s+){0,3}$/iu.test(
      anchor.sentence.reading.text.slice(anchor.sentence.start, anchor.place.start),
    )
  )
    return true;
  if (anchor.sentence === sentence) return deniedBetween(sentence, words, anchor.place);
  return anchor.sentence
    .all('ontkenning')
    .some(
      (no) =>
        denies(anchor.sentence, no) &&
        Math.abs(no.from - anchor.place.from) <= 3 &&
        !EFFORT.test(anchor.sentence.reading.text.slice(anchor.sentence.start, no.start)),
    );
}

/** "Kost geen extra tijd" denies no tie. */
const EFFORT = /\b(?:kost|duurt|vraagt|hoeft|vergt|neemt)\s+(?:je|u|ons)?\s*$/iu;

const decides = (sentence: Sentence): boolean =>
  /\b(?:besluit|besloten|besluiten|vastgesteld|stelt vast|afgesproken|akkoord)\b/iu.test(sentence.text);

const outside = (sentence: Sentence, concept: string, parts: readonly Span[]): boolean =>
  sentence.all(concept).some((cue) => !parts.some((words) => contains(words, cue)));

const BACK = frame(`
  dat|dit|die|zo|deze ~3 is|was|vinden|klopt|blijft ~3 te|niet|onjuist|onvoldoende|geen|onterecht
  deelt|delen ~4 niet ; nuanceert ; corrigeert ; niet overtuigd ; wordt ~3 niet overgenomen ; neemt|nemen ~3 niet over ; maar dat is ; toch is ; wel degelijk ; daar|daarover|daarom gaat|draait ~4 niet om|over ; uitgehaald|teruggedraaid|hersteld|gecorrigeerd|rechtgezet|geschrapt|gerectificeerd ; niet ~4 bedoeling ; zo ~2 niet bedoeld
`);
const takesBack = (next: Sentence): boolean =>
  next.find(BACK) !== undefined ||
  // "Dat geldt slechts indien …": a condition put after it.
  (next.has('voorwaarde') && /^\W*(?:maar|dat|dit|die|zo)\b/iu.test(next.text)) ||
  // "Uw buurvrouw krijgt iets anders" takes nothing back.
  next
    .all('weerlegging')
    .some(
      ({ start, end }) =>
        !/^(?:iets anders|anders voor|in feite|verbeteren)$/iu.test(next.reading.text.slice(start, end)),
    );

const denies = (sentence: Sentence, no: Span): boolean =>
  /^(?:niet|geen|nooit|noch|allerminst|geenszins|niets|niks|evenmin|nimmer|nog niet)$/iu.test(
    sentence.reading.text.slice(no.start, no.end),
  );

/** A "niet" or "geen" that stands on the tie itself, not inside a part that the tie introduces. */
function deniedBetween(sentence: Sentence, words: Span, place: Occurrence): boolean {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.start >= words.start);
  const last = tokens.filter((token) => token.end <= words.end).length;
  return sentence
    .all('ontkenning')
    .filter((no) => denies(sentence, no))
    .some((no) => {
      if (contains(words, no) || sentence.all('overbodig').some((o) => contains(o, no))) return false;
      const [low, high] = place.from < first ? [place.to, first] : [last, place.from];
      if (no.from >= low && no.from < high) {
        const opened = tokens.slice(low, no.from).some((token) => OPENS.has(token.word.norm));
        return !opened;
      }
      return no.to <= place.from && place.from - no.to <= 1;
    });
}
