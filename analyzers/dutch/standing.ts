import type { Span } from '../text.ts';
import { frame } from './frame.ts';
import type { Sentence } from './sentence.ts';

/**
 * What a document says of something that it names: that it is so or will be done (`eigen`), that it is wished for, looked
 * into or put off (`later`), that it is so elsewhere or that somebody else says so (`elders`), or that it is not there (`geen`).
 */
export type Standing = 'eigen' | 'later' | 'elders' | 'geen';

/** "Daarvoor is geen …", "… ontbreekt", "niet voorzien": it is not there. */
const ABSENT = frame(`
  ontbreekt ; ontbreken ; ontbrak ; ontbraken ; niet|nog ~3 opgenomen|beschikbaar|voorzien|vastgelegd|beschreven|uitgewerkt|uitgesplitst|bijgehouden|geregistreerd|genoemd|benoemd|gemaakt|afgesproken|ingericht|aanwezig
  wordt|worden|is|zijn|hebben|heeft|maken|stellen|bieden|geven|splitsen|registreren ~6 niet ; komt|komen ~2 niet ; overwogen ~10 niet ; gekozen ~6 niet ; bewust niet ; geen reden|aanleiding ; past|passen ~2 niet ; hebben|heeft ~3 niet ~3 voor gekozen ; die komt er niet ; niet mogelijk ; buiten beschouwing ; zien ~4 af van ; ziet ~4 af van ; afgezien van ; hoeft|hoeven|nodig ~3 niet ; laten|laat ~4 rusten|achterwege ; nergens ; achterwege
`);
const QUOTED_PLAN = frame(`
  regiovisie|visie|nota|beleidsvisie|beleidsplan|beleidsnota|plan|aanpak ~1 van|uit|in ~3 @regionaam ; zoals|net als|bij in? @regionaam ; @andere-regio
`);
const ADOPTS = frame(`
  nemen|neemt ~12 over ; overgenomen ; overnemen ; sluiten ~12 aan ; volgen we|wij ; onderschrijven ; delen ~4 die|deze|dit ; ook|evenzo ~2 bij ons ; geldt ~3 ons ; bevestig* ; herkennen ; past ~3 bij ; zien we|wij ~3 ook
`);
const TOLD = frame(`
  fractie|fracties|inspreker|insprekers|adviesraad|raadslid|raadsleden|motie|cliëntenraad|werkgroep|deelnemer|deelnemers|respondenten|rekenkamer|grevio|comité|partners|evaluatiebureau ~5 vroeg|vroegen|vraagt|gevraagd|vindt|vond|vonden|noemde|noemt|stelt|stelde|wees|wijst|adviseert|adviseerde|pleitte|mist|miste|concludeerde|constateert|oordeelde
  volgens|aldus ~2 inspreker*|fractie*|grevio|comité|rekenkamer|adviesraad ; daarin|hierin staat ; staat ~3 daarin|hierin
`);

const NEGATION = /^(?:niet|geen|nooit|zonder|nog niet|nog geen|evenmin|nergens)$/iu;

/**
 * How the words in `span` stand in their sentence.
 *
 * @param own names of the document's own region: see `Context.own`.
 */
export function standingOf(sentence: Sentence, span: Span, own: ReadonlySet<string>): Standing {
  if (isDenied(sentence, span)) return willCome(sentence) ? 'later' : 'geen';
  if (isElsewhere(sentence, own)) return 'elders';
  if (sentence.find(TOLD) !== undefined && sentence.find(ADOPTS) === undefined) return 'elders';
  return sentence.has('nog-niet', 'als-er-ruimte') ? 'later' : 'eigen';
}

/** Looked at and left: nothing comes of it, wherever in the sentence it is named. */
const REJECTED = frame(
  'overwogen ~12 niet|geen ; past|passen ~2 niet ; niet ~2 voor gekozen ; gekozen ~3 niet',
);
/** "We hebben nog geen …. In 2027 willen we …": not there, and meant to come. */
const COMING = frame(`
  wil|willen|gaan|zullen|komt|komen|volgt|volgen ~10 wel|later|alsnog|opnemen|invoeren|toevoegen|maken|invullen|uitwerken
`);
const willCome = ({ next }: Sentence): boolean =>
  [next, next?.next].some((s) => s?.find(COMING) !== undefined);

/** A "geen" or "niet" that stands on these words, in their clause, or a word for absence. */
export function isDenied(sentence: Sentence, span: Span): boolean {
  const clause = sentence.clauseOf(span);
  const inClause = (place: Span) => place.start >= clause.start && place.end <= clause.end;
  const outside = (place: Span) => place.end <= span.start || place.start >= span.end;
  const near = sentence.all('ontkenning').some((no) => {
    if (!inClause(no) || !outside(no)) return false;
    const word = sentence.reading.text.slice(no.start, no.end);
    if (!NEGATION.test(word)) return false;
    const between = sentence.reading.text.slice(Math.min(no.end, span.end), Math.max(no.start, span.start));
    return no.end <= span.start && between.split(/\s+/u).length <= 6;
  });
  if (sentence.find(REJECTED) !== undefined) return true;
  return near || sentence.findAll(ABSENT).some((place) => inClause(place) && outside(place));
}

/** Whether this sentence, or the one that it goes on from, tells of another region. */
export function isElsewhere(sentence: Sentence, own: ReadonlySet<string>): boolean {
  for (
    let at: Sentence | undefined = sentence, back = 0;
    at !== undefined && back < 3;
    at = at.previous, back++
  ) {
    if (at.find(ADOPTS) !== undefined) return false;
    if (tellsOfOther(at, own)) return at === sentence || !/\b(?:wij|we|ons|onze)\b/iu.test(sentence.text);
    if (/\b(?:wij|we|ons|onze)\b/iu.test(at.text)) return false;
  }
  return false;
}

function tellsOfOther(sentence: Sentence, own: ReadonlySet<string>): boolean {
  const { text } = sentence.reading;
  const isOwn = (name: string) =>
    name
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((part) => own.has(part));
  const other = sentence.all('regionaam').filter(({ start, end }) => !isOwn(text.slice(start, end)));
  if (other.some(({ from }) => from <= 3)) return true;
  if (sentence.has('andere-regio')) return true;
  if (other.length > 0 && sentence.find(QUOTED_PLAN) !== undefined) return true;
  const named =
    /\b(?:regiovisie|visie|beleidsnota|aanpak) (?:van|uit) (?:de )?(?:regio |gemeente )?(\p{Lu}[\p{L}-]+)/u.exec(
      sentence.text,
    );
  return named?.[1] !== undefined && !isOwn(named[1]);
}
