import type { Span } from '../text.ts';
import type { Sentence } from './sentence.ts';

/** Whose claim some words are (definition page, "How to judge" 1 and 2). */
export interface Voice {
  /** Denied in the same clause by a word outside the span: *niet*, *geen*, *nooit*, *allerminst*, *in plaats van* … */
  readonly negated: boolean;
  /** Said, thought or warned against by someone else: *het misverstand dat*, *volgens*, *ten onrechte*, a speaker's remark. */
  readonly reported: boolean;
  /** Inside quotation marks that hold the whole span and at least four words, and are not adopted by the text. */
  readonly quoted: boolean;
  /** In a question, or in what comes between a condition's *if*. */
  readonly questioned: boolean;
  /** Only under a condition: *mits*, *alleen wanneer*, *pas als*, *tenzij* … */
  readonly conditional: boolean;
  /** The text wants it to become so: *inbouwen*, *we gaan … opnemen*. */
  readonly planned: boolean;
  /** Put right by the next sentence, or by the rest of this one: *dat klopt niet*, *de stuurgroep deelt dat niet*. */
  readonly takenBack: boolean;
  /** Neither reported, quoted, questioned nor conditional, and not taken back right after: the text claims it. `negated` is the rule's to judge. */
  readonly own: boolean;
}

/** How the words in `span` are said. */
export function voiceOf(sentence: Sentence, span: Span): Voice {
  const clause = sentence.clauseOf(span);
  const outside = (o: Span) => o.end <= span.start || o.start >= span.end;
  const negated = sentence
    .all('ontkenning')
    .some((o) => outside(o) && o.start >= clause.start && o.end <= clause.end);
  const reported = isReported(sentence);
  const quoted = isQuoted(sentence, span);
  const questioned = /\?["'”’»)]*$/u.test(sentence.text) || sentence.has('vraag');
  const conditional = sentence.has('voorwaarde');
  const planned = sentence.has('voornemen');
  const takenBack = isTakenBack(sentence);
  return {
    negated,
    reported,
    quoted,
    questioned,
    conditional,
    planned,
    takenBack,
    own: !(reported || quoted || questioned || conditional || takenBack),
  };
}

/** A cue anywhere before the span, or one after it that looks back ("… is een misverstand", "…, aldus de wethouder"). */
function isReported(sentence: Sentence): boolean {
  if (sentence.has('misvatting', 'kritiek')) return true;
  const own = sentence.all('eigen-stem');
  // "Wij stellen dat", "het college antwoordt": the one who speaks stands next to the verb.
  const isOurs = (cue: { from: number; to: number }) =>
    own.some((one) => one.from <= cue.to + 3 && cue.from <= one.to + 3);
  if (sentence.all('gerapporteerd').some((cue) => !isOurs(cue))) return true;
  const heading = sentence.previous;
  if (heading?.has('misvatting') === true && heading.tokens.length <= 5) return true;
  return false;
}

/** "Dat klopt niet", "De stuurgroep deelt dat niet": the next sentence takes back what this one says. */
function isTakenBack(sentence: Sentence): boolean {
  const next = sentence.next;
  return next?.has('weerlegging') === true || sentence.has('weerlegging');
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
];

/** Whether the span lies inside one pair of quotation marks of the paragraph that the text does not adopt as its own. */
function isQuoted(sentence: Sentence, span: Span): boolean {
  for (const quote of sentence.reading.quotations) {
    if (quote.start < span.start + 1 && span.end <= quote.end + 1) return !quote.adopted;
  }
  return false;
}

/** A quotation of at least four words. */
export interface Quotation extends Span {
  /** The text takes it over: "graag opnemen: “…”", "ons uitgangspunt is “…”". */
  readonly adopted: boolean;
}

const ADOPTS =
  /(?:overnemen|opnemen|op te nemen|over te nemen|in te voegen|toevoegen|invoegen|tekst|zin|wordt|luidt|uitgangspunt|besluit|definitie|motto|afspraak|leus|slogan|belofte|:=|=)\s*(?:[^.]{0,30})?:?\s*$/iu;

/** Quotations of four words and more in a paragraph; shorter ones only name a term. Linear in the text. */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const [open, close] of QUOTES) {
    let at = text.indexOf(open);
    while (at !== -1) {
      const opens = at === 0 || /[\s([:]/u.test(text.charAt(at - 1));
      let end = opens ? text.indexOf(close, at + 1) : -1;
      while (
        end !== -1 &&
        close.length === 1 &&
        /[’']/u.test(close) &&
        /^\p{L}/u.test(text.charAt(end + 1))
      ) {
        end = text.indexOf(close, end + 1);
      }
      if (end === -1) {
        at = text.indexOf(open, at + 1);
        if (!opens) continue;
        break;
      }
      const inside = text.slice(at + 1, end);
      if (inside.split(/\s+/u, 5).length >= 4) {
        found.push({ start: at, end: end + 1, adopted: ADOPTS.test(text.slice(Math.max(0, at - 60), at)) });
      }
      at = text.indexOf(open, end + 1);
    }
  }
  return found;
}
