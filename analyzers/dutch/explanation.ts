import type { Span } from '../text.ts';
import { type Anchor, anchorOf, asks, isDisowned, namesGender } from './anchor.ts';
import type { Reading } from './reading.ts';
import type { Occurrence } from './scan.ts';
import { cover, type Sentence } from './sentence.ts';

/** Gendersensitive work explained by, filled in with, or measured by something else. */
export interface Explanation {
  readonly span: Span;
  readonly sentence: Sentence;
  readonly anchor: Anchor;
  /** The words that it is explained by. */
  readonly content: readonly Occurrence[];
}

/**
 * Every sentence whose `concept` is tied to the name of gendersensitive work nearby, in the text's own voice, with
 * nothing of power, roles or expectations beside it. That the two stand together is the claim: a policy text names
 * gendersensitive work in order to say what it is, what it shows in, or what will be done for it.
 */
export function* explanations(
  reading: Reading,
  concept: string | readonly string[],
  counts: (occurrence: Occurrence, sentence: Sentence) => boolean = () => true,
): Generator<Explanation> {
  if (reading.kind === 'heading') return;
  let last: Sentence | undefined;
  for (const sentence of reading.sentences) {
    const content = sentence.all(...[concept].flat()).filter((one) => counts(one, sentence));
    if (content.length === 0) continue;
    const anchor = anchorOf(sentence);
    if (anchor === undefined || (last !== undefined && sentence.previous === last)) continue;
    if (anchor.where === 'after' && anchor.sentence.has(...[concept].flat())) continue;
    if (anchor.where === 'before' && isLoose(sentence, anchor)) continue;
    if (isPreamble(sentence, anchor, concept)) continue;
    const words = cover(...content);
    if ([sentence, sentence.next, anchor.sentence].some(namesGender) || isContrast(sentence, words)) continue;
    if (anchor.where === 'here' && isBeside(sentence, words, anchor.place)) continue;
    if (isDisowned(sentence, words, anchor, content) || isUnanswered(sentence, anchor)) continue;
    if (anchor.where === 'before' && asks(anchor.sentence) && REFUSES.test(sentence.text)) continue;
    last = sentence;
    const clause = cover(words, sentence.clauseOf(words));
    yield {
      span: anchor.where === 'after' ? cover(clause, anchor.sentence.core) : clause,
      sentence,
      anchor,
      content,
    };
  }
}

/**
 * The bare word in the sentence before ties only what is led up to: a label, a question or a request before it,
 * or a sentence that starts from it ("Dat doen we …", "Hieraan …", "Wij …").
 */
const isLoose = (sentence: Sentence, { place, sentence: before }: Anchor): boolean =>
  place.concept === 'gender-los' &&
  !(before === sentence.previous ? /[?:=]/u : /\?/u).test(before.text) &&
  before.tokens.length > 8 &&
  !/\b(?:vraag|vraagt|vroeg|gevraagd|verzoek|verzocht|motie|amendement|toezegging|opdracht)\b/iu.test(
    before.text,
  ) &&
  !/^\W*(?:dat|dit|deze|die|daarom|daarmee|hiermee|hieraan|daaraan|hieronder|daaronder|door|zo|haar|hun|taak|doel|ja|wij|we|concreet|eerste|onder)\b/iu.test(
    sentence.text,
  );

/** "Gender: niet wat er in het paspoort staat, maar …". */
const isContrast = ({ reading, start, end }: Sentence, words: Span): boolean =>
  /\bniet\s+(?:\S+\s+){0,6}$/iu.test(reading.text.slice(start, words.start)) &&
  /^[^;]{0,60},?\s*maar\b/iu.test(reading.text.slice(words.end, end));

/** "De gendersensitieve basis geldt voor iedereen; daarnaast is er een aanbod voor …". */
const isBeside = ({ reading }: Sentence, words: Span, place: Span): boolean =>
  place.end <= words.start &&
  /[;,.:]\s*(?:en\s+)?(?:daarnaast|los daarvan|bovendien|apart daarvan|daarbovenop)\b/iu.test(
    reading.text.slice(place.end, words.start),
  );

/** "Voor onze inzet rond gender verwijzen wij u naar … Gendersensitiviteit is daar …": the next sentence says it. */
const isPreamble = (
  { next }: Sentence,
  { place, where }: Anchor,
  concept: string | readonly string[],
): boolean =>
  where === 'here' &&
  place.concept === 'gender-los' &&
  next?.has('genderanker') === true &&
  next.has(...[concept].flat());

/** "Nee, …", "Naar ons oordeel niet: …": the question before it is answered, but not so. */
const REFUSES = /^\W*(?:nee|neen|geenszins|allerminst|integendeel|in dat geval|(?:\S+\s+){0,4}niet[:;,.])/iu;

/** A question that only asks; a form's question under the label *gender* is no question of the text. */
const isUnanswered = (sentence: Sentence, { place, where }: Anchor): boolean =>
  asks(sentence) && (where !== 'here' || !/^[^?.;]{0,50}[:)=]/u.test(sentence.reading.text.slice(place.end)));
