import type { Span } from '../text.ts';
import { frame } from './frame.ts';
import { contains, type Sentence } from './sentence.ts';
import { voiceOf } from './voice.ts';

/** "Kun je ergens kwijt dat …?": a question in form, a request to write it down in fact. */
const REQUEST = frame(`
  kun|kan|wil|zou|mag|zet|neem je|jij|u|dat|dit|iemand|we|wij|er ~12 kwijt|opnemen|toevoegen|zetten|noemen|vermelden|schrijven|overnemen|weg|erin
  kan|mag dat|dit|die|deze ~3 weg|eruit|erbij|erin
`);
/** "…, and rightly so": the writer makes somebody else's words her own. */
const ADOPTED = frame(`
  en terecht ; zo is het ; dat onderschrijven|onderschrijft|delen|deelt ~2 wij|we|het ; daar sluiten wij|we ~3 bij aan ; daarin heeft ~2 gelijk
  wij|we onderschrijven|delen dat|dit|deze ; zo zien wij|we het ook
`);
/** "Anders dan u veronderstelt, …": what follows is the writer's own. */
const UNLIKE = frame(`
  anders dan ~8 veronderstelt|veronderstellen|stelt|denkt|meent|aanneemt|vindt|gedacht|verondersteld ; in tegenstelling ~10 veronderstelt|stelt|denkt|meent|gedacht
`);
/** A speaker in minutes: what she says is hers. */
const SPEAKER = frame(`
  de heer|mevrouw|dhr|mw|fractie|raadslid|inspreker|bewoner ~3 vindt|vond|zegt|zei|meent|stelt|denkt|noemt|noemde|betoogt|merkt|oppert
`);
/** "In het artikel staat dat …". */
const READ = frame(
  'in het|de|een|dat ~2 stuk|artikel|krant|bericht|persbericht|blad|tijdschrift|column ~8 staat|stond|las|lees|lezen',
);
/** "Die zin is vervangen door …": only of a text are these words a correction. */
const OF_TEXT = frame(`
  dat|die|deze|dit|de ~2 zin|zinnen|zinsnede|passage|formulering|tekst|bewering|uitspraak|opvatting|alinea|stelling|lezing|gedachte|aanname|zienswijze|definitie|bewoording*
`);
const CORRECTS_TEXT =
  /^(?:geschrapt|schrappen|vervangen door|verbeteren|iets anders|onvoldoende|in feite|een ander beeld|is niet genoeg|maar dat is)$/iu;
/** "Buiten twijfel is dat …", "zonder enige twijfel". */
const NO_DOUBT = /(?:\b(?:buiten|zonder|geen|boven)\s+(?:enige\s+|alle\s+|redelijke\s+)?|lijdt geen )$/iu;
/** "Aan het aanbod ligt de opvatting ten grondslag dat …": the opinion is the writer's own. */
const GROUND = frame(`
  ten grondslag ; rechtvaardig* ; uitgaan|uitgegaan|gaan|gaat ~6 uit|van ~4 aanname|gedachte|opvatting|veronderstelling|idee|gegeven ; gebaseerd|gestoeld|gegrond|geschoeid|berust|berusten|steunt|rust ~2 op ; vanuit ~3 gedachte|opvatting|idee|aanname|veronderstelling|gegeven|inzicht ; onderbouwt ; ingegeven door
`);
const OPINION = /opvatting|gedachte|idee|aanname|veronderstel|indruk/iu;
const SAYS = ['misvatting', 'kritiek', 'gerapporteerd', 'weerlegging', 'vraag'] as const;

/**
 * Whether the text claims the words of `span` itself. Like {@link voiceOf}, but a cue that is part of the claim's own
 * words ("de veronderstelling dat het vooral vrouwen treft, is achterhaald") is not held against it, a polite request
 * is no question, and conditions are left to the rule: to some rules "alleen wanneer" is the claim.
 *
 * @param unless cues that do not count here, because this rule's claims are made with them.
 */
export function isOwnClaim(sentence: Sentence, span: Span, unless?: RegExp): boolean {
  const voice = voiceOf(sentence, span);
  if (voice.quoted) return false;
  const asked = /\?["'”’»)]*$/u.test(sentence.text);
  if (asked && sentence.find(REQUEST) === undefined) return false;
  const next = sentence.next;
  const adopted = sentence.find(ADOPTED) !== undefined || next?.find(ADOPTED) !== undefined;
  if (adopted) return true;
  if (next !== undefined && takesBack(next)) return false;
  const heading = sentence.previous;
  if (heading?.has('misvatting') === true && heading.tokens.length <= 5) return false;
  if (sentence.find(READ) !== undefined) return false;
  const speaker = sentence.find(SPEAKER);
  if (speaker !== undefined && speaker.end <= span.start) return false;
  const own = sentence.all('eigen-stem');
  const unlike = sentence.find(UNLIKE);
  const text = (cue: Span): string => sentence.reading.text.slice(cue.start, cue.end);
  return SAYS.every((concept) =>
    sentence.all(concept).every(
      (cue) =>
        contains(span, cue) ||
        // "Bel bij twijfel" after the claim says nothing about it; "wil zeggen dat" explains.
        (concept === 'vraag' && cue.start >= span.end) ||
        /\bwil\s+$/u.test(sentence.reading.text.slice(Math.max(0, cue.start - 5), cue.start)) ||
        // A note in the margin says something about the claim, and nothing about whose it is.
        (cue.start >= span.end && /^opm/iu.test(text(cue))) ||
        (unlike !== undefined && contains(unlike, cue)) ||
        (concept === 'vraag' &&
          NO_DOUBT.test(sentence.reading.text.slice(Math.max(0, cue.start - 24), cue.start))) ||
        (OPINION.test(text(cue)) && sentence.find(GROUND) !== undefined) ||
        unless?.test(text(cue)) === true ||
        (concept !== 'misvatting' && own.some((one) => one.from <= cue.to + 3 && cue.from <= one.to + 3)),
    ),
  );
}

/** The sentence corrects what was said just before it, or the text in which it was said. */
const takesBack = (sentence: Sentence): boolean =>
  sentence
    .all('weerlegging')
    .some(
      ({ start, end }) =>
        !CORRECTS_TEXT.test(sentence.reading.text.slice(start, end)) || sentence.find(OF_TEXT) !== undefined,
    );
