import { frame } from '../dutch/frame.ts';
import { isOwnClaim } from '../dutch/own-claim.ts';
import type { Reading } from '../dutch/reading.ts';
import type { Occurrence } from '../dutch/scan.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import { addAtEnd } from '../dutch/sentence-end.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** What is filled in with nothing. */
const EMPTY =
  /\b(?:n\.?t\.?b|nntb|p\.m|n\.n\.b|nader te bepalen|nog in te vullen)\b\.?|[:|] ?[–—-](?:\s|\.|\||$)/iu;
/** An entry of a table of contents, or a numbered heading. */
const ENTRY =
  /(?:\.{3}|…|\bp(?:ag|agina)?\. ?\d)|\s\d{1,3}$|^(?:hoofdstuk|paragraaf|par\.|bijlage|deel|h\d|\d+(?:\.\d+)+\.?)\s|^inhoud\b/iu;
/** What the word means: right or not, another rule looks at it. */
const DEFINES = frame(`
  @genderthema ~4 :|= ~3 het|de|een|werkwijze|werken|bewust|rekening ~20 van|met|voor ; betekent|betekenen|verstaan|verstaat|inhoudt ; houdt ~6 in ; wil zeggen ; bedoelen|bedoeld ; komt ~2 neer ; met ~3 bedoel*
  staat voor @genderthema ; gaat ~2 om|over
`);
/** A bare item opens with its theme or with the attention for it: "Alinea gender in …" is a product. */
const OPENS_BARE =
  /^[^\p{L}#]*(?:gender(?!gerelateerd)|gs-|sekse|(?:meer |blijvende? |permanente? )?(?:aandacht|oog|focus|gevoel|bewustzijn|ambitie|thema|speerpunt))(?!.*\bzie\b)/iu;
/** The next sentence says how. */
const SO =
  /^(?:daarom|daartoe|hiertoe|daarvoor|hiervoor|concreet|zo\b|dat betekent|dit betekent|dat doen|dit doen|wij doen|we doen|dat houdt|dit houdt|in de praktijk|in elk|bij elke|per\b|elk\b|elke\b|door\b|dit krijgt|dat krijgt|wat betekent|hoe\?)/iu;
/** Others ask it, or it was so, or it is missing. */
const OTHERS = frame(`
  grevio|onderzoekers|rekenkamer|adviesraad|inspectie|verdrag|wet|raad|motie|commissie ~3 vraagt|vragen|verplicht|wijst|pleit|roept|beveelt|constateert|stelt|noemt
  gevraagd|vroeg|vragen|vraagt waar|of|hoe|wat|welke|wie ; dit verdrag ; partijen dienen ; in dit programma ; landelijk programma
  besproken|gesproken|overlegd|gediscussieerd|drong|dringt|dringen|gebleken|bleek|blijkt|navraag|enquete|quickscan|rondgang|peiling ; laat|laten ~2 zien dat
  te weinig|nauwelijks|onvoldoende ~2 aandacht|oog ; ontbreekt|ontbreken|ontbrak ; vorige|vroeger|destijds|toen ; loze ; niet genoeg ; alleen ~2 aandacht ; blijft het ~3 bij ; meer dan een woord
`);
const LABELS = frame(
  '@goede-wil ~12 @genderthema ; @genderthema ~12 @goede-wil ; thema|onderwerp|doel|actie|ambitie|speerpunt|uitgangspunt ~2 @genderthema',
);

const rule: Rule = {
  id: 'niet-geoperationaliseerd',
  group: 'uitwerking',
  title: 'Aandacht voor gender, en dan?',
  readings: {
    now: 'We hebben aandacht voor gender. Wie wat doet, staat er niet.',
    meant: 'We noemen één ding dat we doen, wie het doet en wanneer het klaar is.',
  },
  why: 'Je voornemen is goed. Met een actie, een naam en een datum erbij kan iemand er morgen mee aan de slag.',
  sections: ['§3.1', '§5.1', '§5.2'],
  threshold: 0.6,
  needs: [['genderthema']],
  yieldsTo: {
    'gender-als-sekse': 'paragraph',
    'gender-als-seksuele-gerichtheid': 'paragraph',
    'gender-als-genderidentiteit': 'paragraph',
    'gendersensitief-als-doelgroepenbeleid': 'paragraph',
    'maatwerk-als-gendersensitief': 'paragraph',
    'systeemaanpak-als-gendersensitief': 'sentence',
    'kader-als-gendersensitief': 'sentence',
    'gender-alleen-bij-schadelijke-praktijken': 'sentence',
    'impliciete-aandacht': 'sentence',
    'extra-opgave': 'sentence',
    'aanname-over-uitvoering': 'overlap',
    'genderneutrale-framing': 'overlap',
  },

  *find(reading) {
    if (reading.kind === 'heading' || ENTRY.test(reading.text.trim())) return;
    if (isConcrete(reading)) return;
    const bare = bareItem(reading);
    if (bare !== undefined) {
      yield { ...bare, confidence: 0.8, because: ['a bare item'] };
      return;
    }
    for (const sentence of reading.sentences) {
      const match = claim(sentence);
      if (match !== undefined) yield match;
    }
  },

  suggest(match, reading) {
    return [
      addAtEnd(reading, match, {
        sentence:
          'Concreet: vóór 1 juli vraagt elke intake naar rolverwachtingen, macht en afhankelijkheid, de centrumgemeente is trekker en in het jaargesprek bespreken we de uitkomst',
      }),
      addAtEnd(reading, match, {
        sentence:
          'Wij leggen met onze partners vast hoe zij dit doen: welke training over gender zij volgen, wat zij registreren en wanneer wij het evalueren',
      }),
    ];
  },

  examples: {
    flags: [
      '[[We willen de komende jaren een gendersensitieve regio worden.]]',
      '[[Gender verdient onze blijvende aandacht.]] Het nieuwe kantoor van het wijkteam opent in mei.',
      '[[Genderbewust werken]]',
      'Onze uitgangspunten zijn: dichtbij, [[gendersensitief]] en van blijvende waarde.',
      '[[De stuurgroep erkent het belang van het genderperspectief.]]',
      'Veiligheid staat voorop. [[Wij houden daarbij rekening met gender.]]',
      '[[Thema: gendersensitiviteit. Actie: n.t.b.]]',
      '[[Het college heeft de ambitie om gendersensitief te werken]] en is trots op de samenwerking in de regio.',
    ],
    passes: [
      'We hebben oog voor gender: vanaf 1 maart vraagt elk intakeformulier naar geld, zorg en zeggenschap.',
      'Wij hechten aan gendersensitief werken. Daarom volgen alle teams in het voorjaar de training over rolpatronen.',
      'Gendersensitief werken: rekening houden met verschillen in macht, afhankelijkheid en verwachtingen.',
      '3.2 Aandacht voor gender in de opvang … 14',
      'De onderzoekers vragen aandacht voor gender in het lokale beleid.',
      'Gender | analyse van twintig dossiers | trekker: Veilig Thuis | gereed in oktober',
      'We agenderen dit onderwerp in de volgende stuurgroep.',
      'In het beleid was te weinig aandacht voor gender.',
    ],
  },
};

function claim(sentence: Sentence): Match | undefined {
  const theme = themeOf(sentence);
  if (theme === undefined || isExplained(sentence, theme)) return undefined;
  const will = sentence.all('goede-wil');
  const clause = sentence.clauseOf(theme);
  const near = will.find((one) => contains(clause, one)) ?? sentence.find(LABELS);
  if (near === undefined || sentence.find(OTHERS) !== undefined || sentence.find(DEFINES) !== undefined)
    return undefined;
  if (
    sentence.has('misvatting', 'stil-aanwezig', 'als-er-ruimte', 'systeem') ||
    isDenied(sentence, theme) ||
    sentence.hasAll('aan-hen-gelaten', 'uitvoerder')
  )
    return undefined;
  if (sentence.next !== undefined && SO.test(sentence.next.text.trim())) return undefined;
  const span = cover(clause, sentence.clauseOf(near));
  if (!isOwnClaim(sentence, span) || sentence.has('voorwaarde') || isAttributed(sentence, theme))
    return undefined;
  return {
    ...span,
    confidence: 0.65,
    because: [sentence.text.slice(near.start - sentence.start, near.end - sentence.start)],
  };
}

/** Gender by name, or the unequal positions; "rolpatronen" says already what to look at. */
const themeOf = (sentence: Sentence): Occurrence | undefined =>
  sentence
    .all('genderthema')
    .find((one) =>
      /^(?!.*macht).*(?:gender(?!gerelateerd)|sekse|gs-|positie|ongelijk)/iu.test(
        sentence.reading.text.slice(one.start, one.end),
      ),
    );

/** The sentence says what gender does: power, roles, expectations. */
const isExplained = (sentence: Sentence, theme: Span): boolean =>
  sentence.all('macht', 'genderrol').some((one) => one.end <= theme.start || one.start >= theme.end);

/** Somebody else says it: a cue before the theme that is none of the text's own. */
function isAttributed(sentence: Sentence, place: Span): boolean {
  const own = sentence.all('eigen-stem');
  return sentence
    .all('gerapporteerd', 'kritiek', 'vraag')
    .some((cue) => cue.end <= place.start && !own.some((o) => o.from <= cue.to + 3 && cue.from <= o.to + 3));
}

const isDenied = (sentence: Sentence, theme: Span): boolean => {
  const clause = sentence.clauseOf(theme);
  const kept = /(?:uit het oog|ontbreken|onderschat)/iu.test(sentence.text);
  return !kept && sentence.all('ontkenning').some((no) => contains(clause, no));
};

/** "Wij trekken daar geld voor uit": it goes on about the ambition before it. */
const BACK =
  /\b(?:daar\b.{0,40}\b(?:voor|aan|mee|op|over)|daarvoor|hiervoor|daartoe|daarmee|hiermee|deze ambitie|dit doel)\b/iu;

/** Whether something in the paragraph makes it concrete, about gender or going on about it. */
function isConcrete(reading: Reading): boolean {
  return reading.sentences.some((sentence) => {
    const made = sentence.all('concreet-gemaakt');
    if (made.length === 0 || EMPTY.test(sentence.text)) return false;
    if (sentence.has('genderthema', 'genderrol', 'macht', 'man-vrouw')) return true;
    const goesOn = SO.test(sentence.text.trim()) || BACK.test(sentence.text);
    return sentence.previous?.has('genderthema') === true && goesOn;
  });
}

/** A list item or a cell that holds the name of the theme and nothing else. */
function bareItem(reading: Reading): Span | undefined {
  const [sentence, ...rest] = reading.sentences;
  const theme = sentence?.first('genderthema');
  if (sentence === undefined || theme === undefined) return undefined;
  const words = sentence.tokens.filter((token) => !token.punctuation && /\p{L}/u.test(token.word.norm));
  const empty = EMPTY.test(reading.text);
  if (empty && reading.text.length < 160 && rest.length <= 4) return sentence.core;
  const plain =
    words.length <= 7 && OPENS_BARE.test(reading.text) && rest.length === 0 && !/[?]/u.test(reading.text);
  return plain && !sentence.has('ontkenning', 'macht', 'genderrol') ? sentence.core : undefined;
}

export default rule;
