import type { Span } from '../text.ts';
import type { CompiledSlot, Lexicon, Phrase, Word } from './lexicon.ts';

/** A word or mark of a sentence. UTF-16 offsets into the paragraph. */
export interface Token extends Span {
  readonly punctuation: boolean;
  readonly word: Word;
}

/** A concept where it stands. Offsets are the paragraph's; `from` and `to` are token indexes in the sentence, end exclusive. */
export interface Occurrence extends Span {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

/** What {@link matchAt} looks at: the tokens, and which occurrences start at each. */
export interface Scanned {
  readonly tokens: readonly Token[];
  readonly at: readonly (readonly (Occurrence & { readonly index: number })[])[];
}

/** Marks that a pattern never passes over unless it names them: another claim begins there. */
const OPAQUE = new Set([';', '?']);
const NONE: readonly never[] = [];

/** Every concept occurrence in one sentence, by where it starts. Linear: phrases are short and gaps are bounded. */
export function scan(tokens: readonly Token[], lexicon: Lexicon): Scanned {
  const at: (Occurrence & { index: number })[][] = tokens.map(() => []);
  const scanned: Scanned = { tokens, at };
  const put = (index: number, from: number, to: number) => {
    const list = at[from] as (Occurrence & { index: number })[];
    if (list.some((known) => known.index === index && known.to === to)) return;
    const start = (tokens[from] as Token).start;
    list.push({
      concept: lexicon.ids[index] as string,
      index,
      from,
      to,
      start,
      end: (tokens[to - 1] as Token).end,
    });
  };
  const tryPhrase = (phrase: Phrase, from: number) => {
    const to = matchAt(scanned, phrase.slots, 0, from);
    if (to !== -1) put(phrase.concept, from, to);
  };
  tokens.forEach(({ word }, from) => {
    for (const concept of word.concepts) put(concept, from, from + 1);
    for (const phrase of word.starts) if (!phrase.refers) tryPhrase(phrase, from);
  });
  tokens.forEach(({ word }, from) => {
    for (const phrase of word.starts) if (phrase.refers) tryPhrase(phrase, from);
    for (const { index } of at[from]?.slice() ?? NONE) {
      for (const phrase of lexicon.afterConcept.get(index) ?? NONE) tryPhrase(phrase, from);
    }
  });
  return scanned;
}

/** Tries `slots[next…]` from token `from` on. @returns the token index after the match; -1 when there is none. */
export function matchAt(
  scanned: Scanned,
  slots: readonly CompiledSlot[],
  next: number,
  from: number,
): number {
  const slot = slots[next];
  if (slot === undefined) return from;
  const { tokens, at } = scanned;
  if (slot.skip > 0) {
    let position = from;
    for (let skipped = 0; skipped <= slot.skip; skipped++) {
      const to = matchAt(scanned, slots, next + 1, position);
      if (to !== -1) return to;
      while (tokens[position]?.punctuation === true) {
        if (OPAQUE.has((tokens[position] as Token).word.norm)) return -1;
        position++;
      }
      if (position++ >= tokens.length) return -1;
    }
    return -1;
  }
  for (let position = from; position < tokens.length; position++) {
    const token = tokens[position] as Token;
    if (slot.forms.some((form) => token.word.forms.has(form))) {
      const to = matchAt(scanned, slots, next + 1, position + 1);
      if (to !== -1) return to;
    }
    for (const occurrence of slot.refs.length > 0 ? (at[position] ?? NONE) : NONE) {
      if (!slot.refs.includes(occurrence.index)) continue;
      const to = matchAt(scanned, slots, next + 1, occurrence.to);
      if (to !== -1) return to;
    }
    if (next === 0 || !token.punctuation || OPAQUE.has(token.word.norm)) break;
  }
  return slot.optional ? matchAt(scanned, slots, next + 1, from) : -1;
}
