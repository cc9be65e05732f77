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

/** An occurrence with its concept's number, which is quicker to compare than its name. */
export interface Indexed extends Occurrence {
  readonly index: number;
}

/** What {@link matchAt} looks at: the tokens, and which occurrences start at each. */
export interface Scanned {
  readonly tokens: readonly Token[];
  readonly at: readonly (readonly Indexed[] | undefined)[];
}

/** Where each word form stands in a sentence, as token indexes. */
export type Positions = ReadonlyMap<number, readonly number[]>;

/** Whether the words that a phrase cannot do without are in the sentence at all. */
export function canStand({ needs }: Phrase, positions: Positions): boolean {
  for (const forms of needs) {
    let found = false;
    for (let i = 0; i < forms.length && !found; i++) found = positions.has(forms[i] as number);
    if (!found) return false;
  }
  return true;
}

/** Marks that a pattern never passes over unless it names them: another claim begins there. */
const OPAQUE = new Set([';', '?']);
const NONE: readonly never[] = [];

/** Every concept occurrence in one sentence, by where it starts. Linear: phrases are short and gaps are bounded. */
export function scan(tokens: readonly Token[], lexicon: Lexicon, positions: Positions): Scanned {
  const at: (Indexed[] | undefined)[] = new Array(tokens.length);
  const scanned: Scanned = { tokens, at };
  const put = (index: number, from: number, to: number) => {
    at[from] ??= [];
    const list = at[from] as Indexed[];
    for (const known of list) if (known.index === index && known.to === to) return;
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
  const attempt = (phrase: Phrase, from: number) => {
    if (!canStand(phrase, positions)) return;
    const to = matchAt(scanned, phrase.slots, 0, from);
    if (to !== -1) put(phrase.concept, from, to);
  };
  for (let from = 0; from < tokens.length; from++) {
    const { concepts, starts } = (tokens[from] as Token).word;
    for (const concept of concepts) put(concept, from, from + 1);
    for (const phrase of starts) if (!phrase.refers) attempt(phrase, from);
  }
  for (let from = 0; from < tokens.length; from++) {
    for (const phrase of (tokens[from] as Token).word.starts) if (phrase.refers) attempt(phrase, from);
    const list = at[from];
    // Only what stood here before this pass: a concept that refers is not itself referred to.
    for (let i = 0, before = list?.length ?? 0; i < before; i++) {
      for (const phrase of lexicon.afterConcept.get((list as Indexed[])[i]?.index as number) ?? NONE)
        attempt(phrase, from);
    }
  }
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
  return slot.skip > 0 ? matchGap(scanned, slots, next, from) : matchWord(scanned, slots, next, from);
}

function matchGap(scanned: Scanned, slots: readonly CompiledSlot[], next: number, from: number): number {
  const { tokens } = scanned;
  const { skip } = slots[next] as CompiledSlot;
  let position = from;
  for (let skipped = 0; skipped <= skip; skipped++) {
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

function matchWord(scanned: Scanned, slots: readonly CompiledSlot[], next: number, from: number): number {
  const { tokens, at } = scanned;
  const { forms, refs, optional } = slots[next] as CompiledSlot;
  for (let position = from; position < tokens.length; position++) {
    const token = tokens[position] as Token;
    const own = token.word.forms;
    if (own.size > 0) {
      for (const form of forms) {
        if (!own.has(form)) continue;
        const to = matchAt(scanned, slots, next + 1, position + 1);
        if (to !== -1) return to;
        break;
      }
    }
    const list = refs.length > 0 ? at[position] : undefined;
    for (let i = 0; list !== undefined && i < list.length; i++) {
      const occurrence = list[i] as Indexed;
      if (!refs.includes(occurrence.index)) continue;
      const to = matchAt(scanned, slots, next + 1, occurrence.to);
      if (to !== -1) return to;
    }
    if (next === 0 || !token.punctuation || OPAQUE.has(token.word.norm)) break;
  }
  return optional ? matchAt(scanned, slots, next + 1, from) : -1;
}
