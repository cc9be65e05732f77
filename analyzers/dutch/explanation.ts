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
    if (
      anchor.where === 'after' &&
      anchor.sentence.all(...[concept].flat()).some((one) => counts(one, anchor.sentence))
    )
      continue;
    if (anchor.where === 'before' && isLoose(sentence, anchor)) continue;
    if (isPreamble(sentence, anchor, concept)) continue;
    const words = cover(...content);
    if ([sentence, sentence.next, anchor.sentence].some(namesGender)) continue;
    if (isDisowned(sentence, words, anchor) || isUnanswered(sentence, anchor)) continue;
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
  !/^\W*(?:dat|dit|deze|die|daarom|daarmee|hiermee|hieraan|daaraan|hieronder|daaronder|door|zo|ja|wij|we|concreet|eerste|onder)\b/iu.test(
    sentence.text,
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

/** A question that only asks; a form's question under the label *gender* is no question of the text. */
const isUnanswered = (sentence: Sentence, { place, where }: Anchor): boolean =>
  asks(sentence) && (where !== 'here' || !/^[\s).]*[:)=]/u.test(sentence.reading.text.slice(place.end)));
