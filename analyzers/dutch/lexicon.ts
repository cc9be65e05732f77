import type { Concept } from './concept.ts';
import { fold } from './fold.ts';
import { FormIndex } from './form-index.ts';
import { tongueOf } from './is-dutch.ts';
import { parsePattern, type Slot } from './pattern.ts';

/** A compiled {@link Slot}: ids of word forms and of concepts. */
export interface CompiledSlot {
  readonly forms: readonly number[];
  readonly refs: readonly number[];
  readonly optional: boolean;
  readonly skip: number;
}

/** A compiled pattern line of a concept, or of a rule (then `concept` is -1). */
export interface Phrase {
  readonly concept: number;
  readonly slots: readonly CompiledSlot[];
  /** Whether a slot refers to a concept: then it is matched after those that do not. */
  readonly refers: boolean;
  /** Of each of these at least one form must be in the sentence: a look at that is cheaper than an attempt. */
  readonly needs: readonly (readonly number[])[];
}

/** All that is known of one written word. Shared by every place where it stands. */
export interface Word {
  readonly norm: string;
  readonly forms: ReadonlySet<number>;
  /** Concepts that this word is by itself. */
  readonly concepts: readonly number[];
  /** Phrases that may start with it. */
  readonly starts: readonly Phrase[];
  /** Whether it is a small word of Dutch (1) or of another language (-1). */
  readonly tongue: -1 | 0 | 1;
  /** Concepts that this word is the most telling part of: no occurrence of a concept is without such a word. */
  readonly may: readonly number[];
}

const LONGEST_WORD = 80;
const REMEMBERED = 60_000;

/** All concepts, compiled into one table of word forms, so that a text is looked at once however many concepts there are. */
export class Lexicon {
  readonly ids: readonly string[];
  /** Phrases that start with an occurrence of a concept, by that concept. */
  readonly afterConcept = new Map<number, Phrase[]>();
  readonly #indexes = new Map<string, number>();
  readonly #index = new FormIndex();
  readonly #alone = new Map<number, number[]>();
  readonly #starts = new Map<number, Phrase[]>();
  readonly #telling = new Map<number, number[]>();
  readonly #tellingConcepts = new Map<number, number[]>();
  readonly #excluded: (readonly number[])[] = [];
  readonly #words = new Map<string, Word>();

  /** @throws when a line cannot be read or refers to a concept that is not there; the message names the concept. */
  constructor(concepts: Readonly<Record<string, Concept>>) {
    this.ids = Object.keys(concepts);
    this.ids.forEach((id, index) => this.#indexes.set(id, index));
    for (const [id, { lines, exclusions }] of Object.entries(concepts)) {
      const own = this.indexOf(id);
      this.#excluded[own] = exclusions.map((form) => this.#index.add(form, ''));
      for (const line of lines) this.#add(own, id, line, exclusions.length > 0 ? id : '');
    }
  }

  /** @throws on a concept that does not exist: a typing error in a rule must not be silence. */
  indexOf(id: string): number {
    const index = this.#indexes.get(id);
    if (index === undefined) throw new Error(`No such concept: ${id}`);
    return index;
  }

  /** Compiles a pattern line for {@link Sentence.find}; words that were looked up before are forgotten. */
  compile(line: string, concept = -1, space = ''): Phrase {
    this.#words.clear();
    const slots = parsePattern(line).map((slot) => ({
      forms: slot.words.map((word) => this.#index.add(word, space)),
      refs: slot.refs.map((id) => this.indexOf(id)),
      optional: slot.optional,
      skip: slot.skip,
    }));
    const needs = slots
      .slice(1)
      .filter((slot) => !slot.optional && slot.skip === 0 && slot.refs.length === 0)
      .map((slot) => slot.forms);
    return { concept, slots, refers: slots.some((slot) => slot.refs.length > 0), needs };
  }

  #add(own: number, id: string, line: string, space: string): void {
    let phrase: Phrase;
    try {
      phrase = this.compile(line, own, space);
    } catch (error) {
      throw new Error(`concepts/${id}: ${(error as Error).message}`);
    }
    const first = phrase.slots[0] as CompiledSlot;
    const alone = phrase.slots.length === 1 && !phrase.refers;
    for (const form of first.forms) {
      if (alone) push(this.#alone, form, own);
      else push(this.#starts, form, phrase);
    }
    for (const ref of first.refs) push(this.afterConcept, ref, phrase);
    const telling = mostTelling(parsePattern(line));
    for (const form of phrase.slots[telling]?.forms ?? []) push(this.#telling, form, own);
    for (const ref of phrase.slots[telling]?.refs ?? []) push(this.#tellingConcepts, ref, own);
  }

  /** Everything the lexicon knows of a word as it is written. Remembered: a vocabulary is far smaller than a text. */
  word(raw: string): Word {
    const known = this.#words.get(raw);
    if (known !== undefined) return known;
    if (raw.length > LONGEST_WORD)
      return { norm: '', forms: new Set(), concepts: [], starts: [], may: [], tongue: 0 };
    const norm = fold(raw);
    const forms = new Set(this.#index.lookup(norm));
    const allowed = (concept: number) => !(this.#excluded[concept] ?? []).some((form) => forms.has(form));
    const concepts = [...new Set([...forms].flatMap((form) => this.#alone.get(form) ?? []))].filter(allowed);
    const starts = [...new Set([...forms].flatMap((form) => this.#starts.get(form) ?? []))].filter((phrase) =>
      allowed(phrase.concept),
    );
    const may = new Set([...concepts, ...[...forms].flatMap((form) => this.#telling.get(form) ?? [])]);
    for (const concept of may) for (const other of this.#tellingConcepts.get(concept) ?? []) may.add(other);
    const word: Word = { norm, forms, concepts, starts, may: [...may], tongue: tongueOf(norm) };
    if (this.#words.size >= REMEMBERED) this.#words.clear();
    this.#words.set(raw, word);
    return word;
  }
}

/**
 * The place of a pattern that says most: that of the longest words, because those are the rarest. A text without
 * any of its words is without the pattern, so that one look at each word rules most concepts out.
 */
function mostTelling(slots: readonly Slot[]): number {
  let best = 0;
  let most = -1;
  slots.forEach(({ words, refs, optional, skip }, index) => {
    if (optional || skip > 0) return;
    const shortest = Math.min(...words.map((word) => word.length), refs.length > 0 ? 4 : 99);
    if (shortest > most) [best, most] = [index, shortest];
  });
  return best;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
