import { asks } from '../dutch/anchor.ts';
import { frame } from '../dutch/frame.ts';
import type { Occurrence } from '../dutch/scan.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import { rewritten, sentenceAfter } from '../dutch/suggestions.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

const THEME = ['genderanker', 'gender-los', 'man-vrouwthema'] as const;

/** The framework is called gendersensitive, or naming the one is naming the other. */
const IS = frame(`
  antwoord|reactie ~5 @genderanker|@gender-los ~8 @kaderdrager
  @kaderdrager ~8 is|zijn|heet|geldt|gelden|werkt|werken|maakt|maken|noemen|blijft|=|→|: ~6 @genderanker ; wie ~1 @kaderdrager ~3 zegt|volgt|doet|gebruikt|hanteert|toepast|kent|kiest|doorloopt ~8 @genderanker|@gender-los|@man-vrouwthema
  @genderanker ~6 is|zijn|ís ~3 @kaderdrager ; @genderanker ~4 :|=|?|→ ~6 @kaderdrager ; @genderanker ~3 dankzij|via|door ~5 @kaderdrager ; volgens|conform|met ~3 @kaderdrager ~6 dus|daarmee|vanzelf|ook|al ~4 @genderanker
`);
/** Refers to what the sentence before named. */
const BACK = frame(`
  daarmee|hiermee|daardoor|hierdoor|daarin|hierin|daarbij|hierbij|daarvoor|hiervoor|waarmee|dus|zodoende|daaruit|dat|dit|die|deze|zij|ze|het|hij|zo|dan|wie|zo'n ; in het verlengde ; op die manier|wijze ; om die reden ; daar|er ~3 in|uit|bij|mee|aan|onder ; ons|onze|de team|teams|medewerkers
`);

const INTO = frame(`
  daarin|hierin|daarmee|hiermee|erin ; zit|zitten|ligt|is ~2 daar|er|hier ~3 in ; die|dat|deze|dit werkwijze|kader|visie|methode|aanpak|instrument|programma|methodiek|training|scenario|model
`);

/** "Is dat geregeld": the demand of the sentence before. */
const THAT = frame(
  'is|zijn|wordt|hebben|heeft ~2 dat|dit|daarin|daarmee|hierin ~3 @gedekt-zwak ; dat|dit is|wordt|zit ~4 @gedekt-zwak',
);

const rule: Rule = {
  id: 'kader-als-gendersensitief',
  group: 'begrip',
  title: 'Een kader is niet vanzelf gendersensitief',
  readings: {
    now: 'Wie met dit kader of deze training werkt, heeft gender daarmee geregeld.',
    meant:
      'Het kader is een goede basis. Gender bouw je er zelf in: bij elke stap vraag je naar rollen, verwachtingen en macht.',
  },
  why: 'De landelijke kaders noemen gender nauwelijks. Zeg daarom wat jullie eraan toevoegen: welke vraag, bij welke stap, en wie dat doet.',
  sections: ['§3.2', '§4.1', '§5.1'],
  threshold: 0.6,
  needs: [['kaderdrager', 'werkvorm'], [...THEME]],

  *find({ kind, sentences }) {
    if (kind === 'heading') return;
    let last: Sentence | undefined;
    for (const sentence of sentences) {
      if (last !== undefined && sentence.previous === last) continue;
      const match = claim(sentence);
      if (match === undefined) continue;
      last = sentence;
      yield match;
    }
  },

  suggest(match, reading) {
    const built = rewritten(reading, match, (text) =>
      text
        .replace(
          /\b(is|zijn) (?:daarmee|hiermee|dus|vanzelf|automatisch|per definitie|van zichzelf) (?=gender)/u,
          '$1 nog niet vanzelf ',
        )
        .replace(/\b(zit|zitten) (?:daar|er|hier) al in\b/u, '$1 daar nog niet vanzelf in'),
    );
    const more = sentenceAfter(
      reading,
      match,
      'Wel voegen we bij elke stap een vraag toe naar rolverwachtingen, macht en afhankelijkheid',
    );
    return built === undefined ? [more] : [more, built];
  },

  examples: {
    flags: [
      'Alle teams werken met TOP-3. [[Daarmee is gender voldoende geborgd.]]',
      '[[Het Kwaliteitskader is van zichzelf al gendersensitief.]]',
      '[[Omdat we de Visie gefaseerd samenwerken volgen, komt gender vanzelf aan bod.]]',
      'De raad vroeg om aandacht voor gender. [[MDA++ voorziet daar al in.]]',
      '[[Medewerkers met het certificaat beheersen ook gendersensitief werken.]]',
      'Is onze werkwijze gendersensitief? [[Ja, het triage-instrument van Veilig Thuis dekt dat af.]]',
      '[[Een eigen genderparagraaf is niet nodig, want het Toekomstscenario regelt dit.]]',
      '[[Wie de meldcode volgt, voldoet ook aan de gendereis van het verdrag.]]',
    ],
    passes: [
      'We voegen aan de Visie gefaseerd samenwerken per fase een vraag over genderrollen toe.',
      'Alle teams werken met het Kwaliteitskader Werken aan Veiligheid.',
      'Het Toekomstscenario noemt gender niet, dus maken wij eigen afspraken.',
      'Een certificaat TOP-3 is geen bewijs dat een team gendersensitief werkt.',
      'Volgens de coördinator zit gender al in de triage. De stuurgroep is niet overtuigd.',
      'Zit gender al in MDA++? Dat zoeken we voor de zomer uit.',
      'De werkgroep werkt uit hoe gender een plaats krijgt in het Kwaliteitskader.',
      'De triage is pas gendersensitief als er ook naar macht en rollen wordt gevraagd.',
    ],
  },
};

function claim(sentence: Sentence): Match | undefined {
  const found = evidence(sentence);
  if (found === undefined || isDisowned(sentence, found.span)) return undefined;
  return { ...found.span, confidence: found.confidence, because: [found.why] };
}

function evidence(sentence: Sentence): { span: Span; confidence: number; why: string } | undefined {
  const [before, earlier] = [sentence.previous, sentence.previous?.previous];
  const theme = sentence.first(...THEME);
  const named = sentence.first('kaderdrager');
  const is = sentence.find(IS);
  if (is !== undefined && !sentence.voice(is).negated) return { span: is, confidence: 0.75, why: 'is' };
  const answer = answered(sentence);
  if (answer !== undefined) return answer;
  const strong = affirmed(sentence, 'gedekt-door', 'overbodig');
  const weak = strong.length > 0 ? strong : affirmed(sentence, 'gedekt-zwak');
  if (named !== undefined && theme !== undefined && weak.length > 0) {
    if (strong.length === 0 && sentence.has('genderinhoud', 'genderrol')) return undefined;
    return {
      span: around(sentence, named, weak, theme),
      confidence: strong.length > 0 ? 0.85 : 0.65,
      why: 'carrier, theme and cover',
    };
  }
  // "Over gendersensitiviteit melden wij: met het Toekomstscenario is dat geregeld."
  if (
    strong.length === 0 &&
    named !== undefined &&
    weak.length > 0 &&
    before?.has('genderanker') === true &&
    sentence.find(THAT) !== undefined
  )
    return { span: around(sentence, named, weak), confidence: 0.62, why: 'arranged by the framework' };
  if (strong.length === 0) return undefined;
  const refers = sentence.find(BACK) !== undefined;
  if (theme !== undefined && refers && isUnderFramework(sentence))
    return { span: cover(theme, ...strong), confidence: 0.75, why: 'follows from the framework' };
  const carrier = named ?? (sentence.has('systeem') ? undefined : sentence.first('werkvorm'));
  const asked = before?.has(...THEME) === true || earlier?.has(...THEME) === true;
  if (carrier === undefined || sentence.has('genderinhoud', 'genderrol')) return undefined;
  if (theme !== undefined && affirmed(sentence, 'gedekt-door').length > 0)
    return { span: around(sentence, carrier, strong, theme), confidence: 0.7, why: 'a method covers it' };
  if (asked && affirmed(sentence, 'gedekt-door').some((one) => near(one, carrier)))
    return {
      span: around(sentence, carrier, strong),
      confidence: named ? 0.7 : 0.6,
      why: 'answers a demand for gender',
    };
  return undefined;
}

/** "Is MDA++ gendersensitief? Jazeker." */
function answered(sentence: Sentence): { span: Span; confidence: number; why: string } | undefined {
  const question = sentence.previous;
  if (question === undefined || !asks(question) || !question.has('kaderdrager') || !question.has(...THEME))
    return undefined;
  if (
    !/^\W*(?:antwoord\W+)?(?:ja|jazeker|zeker|inderdaad|klopt|uiteraard|natuurlijk|absoluut|vanzelfsprekend|dat is (?:zo|het geval))\b/iu.test(
      sentence.text,
    )
  )
    return undefined;
  const more = sentence.tokens.length <= 4 ? sentence.next : undefined;
  return {
    span: more === undefined ? sentence.core : cover(sentence, more.core),
    confidence: 0.75,
    why: 'yes',
  };
}

/** A framework stands in the sentence before, or a little further up when this one points into it: "Gender zit daarin". */
function isUnderFramework(sentence: Sentence): boolean {
  if (sentence.previous?.has('kaderdrager') === true) return true;
  if (sentence.find(INTO) === undefined) return false;
  const from = Math.max(0, sentence.index - 4);
  return sentence.reading.sentences.slice(from, sentence.index).some((one) => one.has('kaderdrager'));
}

const near = (a: Occurrence, b: Occurrence): boolean => Math.max(a.from - b.to, b.from - a.to) <= 8;

const affirmed = (sentence: Sentence, ...concepts: string[]): Occurrence[] =>
  sentence.all(...concepts).filter((one) => !isDenied(sentence, one));

/** The clause in which the carrier covers something; where they stand apart, all of it. */
function around(sentence: Sentence, carrier: Span, covers: readonly Span[], theme: Span = carrier): Span {
  const clause = sentence.clauseOf(carrier);
  return covers.some((one) => contains(clause, one)) ? clause : cover(carrier, theme, ...covers);
}

/** "niet", "geen" right beside the words of cover, unless it is part of "not needed". */
function isDenied(sentence: Sentence, words: Occurrence): boolean {
  if (words.concept === 'overbodig') return false;
  const spared = sentence.all('overbodig');
  return sentence
    .all('ontkenning')
    .some(
      (no) =>
        !spared.some((one) => contains(one, no)) &&
        Math.max(words.from - no.to, no.from - words.to) <= 3 &&
        contains(sentence.clauseOf(words), no),
    );
}

/** Gender will be added, or is missing; not where nothing has to be added ("voegt niets toe", "hoeft niets toe te voegen"). */
const isPlan = (sentence: Sentence): boolean =>
  sentence.all('inbouwplan').some((plan) => {
    if (!/voeg|aanv|uitbr|uitwerk|opne|aanpas/iu.test(wordsOf(sentence, plan))) return true;
    return !sentence.all('ontkenning').some((no) => no.from < plan.to && plan.from - no.to <= 4);
  });

const wordsOf = (sentence: Sentence, { start, end }: Span): string => sentence.reading.text.slice(start, end);

function isDisowned(sentence: Sentence, span: Span): boolean {
  const voice = sentence.voice(span);
  return (
    asks(sentence) ||
    voice.quoted ||
    voice.conditional ||
    sentence.has('andermans-woord', 'begrip-afgewezen', 'misvatting') ||
    /^\W*of\b/iu.test(sentence.text) ||
    isPlan(sentence) ||
    sentence.next?.has('weerlegging') === true ||
    (sentence.next?.has(...THEME) === true && isPlan(sentence.next))
  );
}

export default rule;
