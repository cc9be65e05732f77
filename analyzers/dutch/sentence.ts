import type { Span } from '../text.ts';
import { clauseAround } from './clauses.ts';
import { dutch } from './dutch.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './reading.ts';
import { type Occurrence, type Positions, type Scanned, scan, type Token } from './scan.ts';
import { search } from './search.ts';
import { tokenize } from './tokens.ts';
import { type Voice, voiceOf } from './voice.ts';

/** How near two concepts must stand for {@link Sentence.near}. */
export interface Nearness {
  /** At most this many tokens between them; 8 unless told. */
  readonly within?: number;
  /** `after`: the second stands after the first; `before`: before it; else either. */
  readonly order?: 'after' | 'before';
  /** Both must stand in one clause. */
  readonly sameClause?: boolean;
}

type Concepts = string | readonly string[];

/** One sentence of a paragraph. Every offset is a UTF-16 offset into the **paragraph's** text. Tokens come when asked. */
export class Sentence implements Span {
  readonly start: number;
  readonly end: number;
  #scanned: Scanned | undefined;
  #positions: Positions | undefined;
  #occurrences: readonly Occurrence[] | undefined;
  #present: Set<string> | undefined;
  #tokens: readonly Token[] | undefined;
  #may: Set<number> | undefined;

  constructor(
    readonly reading: Reading,
    /** Its place in {@link Reading.sentences}. */
    readonly index: number,
    span: Span,
  ) {
    this.start = span.start;
    this.end = span.end;
  }

  get text(): string {
    return this.reading.text.slice(this.start, this.end);
  }

  get next(): Sentence | undefined {
    return this.reading.sentences[this.index + 1];
  }

  get previous(): Sentence | undefined {
    return this.reading.sentences[this.index - 1];
  }

  /** Words and meaningful marks, in order. */
  get tokens(): readonly Token[] {
    const { text } = this.reading;
    this.#tokens ??= tokenize(text, this.start, this.end).map(({ start, end, punctuation }) => ({
      start,
      end,
      punctuation,
      word: dutch.word(text.slice(start, end)),
    }));
    return this.#tokens;
  }

  /** Where each word form stands, as token indexes. */
  get positions(): Positions {
    if (this.#positions !== undefined) return this.#positions;
    const positions = new Map<number, number[]>();
    this.tokens.forEach(({ word }, at) => {
      for (const form of word.forms) {
        const list = positions.get(form);
        if (list === undefined) positions.set(form, [at]);
        else list.push(at);
      }
    });
    this.#positions = positions;
    return positions;
  }

  /** What {@link matchAt} looks at. */
  get scanned(): Scanned {
    this.#scanned ??= scan(this.tokens, dutch, this.positions);
    return this.#scanned;
  }

  /** Every concept occurrence, in order of place. */
  get occurrences(): readonly Occurrence[] {
    this.#occurrences ??= this.scanned.at.flatMap((list) => list ?? []);
    return this.#occurrences;
  }

  /** Whether any of these concepts stands here. */
  has(...concepts: string[]): boolean {
    for (const concept of concepts) {
      if (!this.mayHold(dutch.indexOf(concept))) continue;
      this.#present ??= new Set(this.occurrences.map((occurrence) => occurrence.concept));
      if (this.#present.has(concept)) return true;
    }
    return false;
  }

  /** Whether all of these concepts stand here. */
  hasAll(...concepts: string[]): boolean {
    return concepts.every((concept) => this.has(concept));
  }

  /** Every occurrence of any of these concepts, in order of place. */
  all(...concepts: string[]): Occurrence[] {
    if (!this.has(...concepts)) return [];
    return this.occurrences.filter((occurrence) => concepts.includes(occurrence.concept));
  }

  /** The first occurrence of any of these concepts. */
  first(...concepts: string[]): Occurrence | undefined {
    return this.all(...concepts)[0];
  }

  /** Every place where one of the frame's patterns matches. */
  findAll(frame: Frame): Span[] {
    return search(this, frame, Number.POSITIVE_INFINITY);
  }

  /** The first place where one of the frame's patterns matches. */
  find(frame: Frame): Span | undefined {
    return search(this, frame, 1)[0];
  }

  /** The first pair of an `a` and a `b` that stand near each other. */
  near(a: Concepts, b: Concepts, how: Nearness = {}): readonly [Occurrence, Occurrence] | undefined {
    const within = how.within ?? 8;
    const seconds = this.all(...[b].flat());
    if (seconds.length === 0) return undefined;
    for (const first of this.all(...[a].flat())) {
      for (const second of seconds) {
        const after = second.from >= first.to;
        if (!after && first.from < second.to) continue;
        if (how.order !== undefined && (how.order === 'after') !== after) continue;
        if ((after ? second.from - first.to : first.from - second.to) > within) continue;
        if (how.sameClause === true && !contains(this.clauseOf(first), second)) continue;
        return [first, second];
      }
    }
    return undefined;
  }

  /** The clause around a span: up to `;`, `:`, a dash, a bracket, or a comma or conjunction that opens another clause. */
  clauseOf(span: Span): Span {
    return clauseAround(this, span);
  }

  /** Whose claim the words in `span` are, and whether they are denied. */
  voice(span: Span = this): Voice {
    return voiceOf(this, span);
  }

  /** The sentence without its last full stop: the widest span that a rule should mark. */
  get core(): Span {
    const trimmed = this.text.replace(/[.;:\s]+$/u, '').length;
    return { start: this.start, end: this.start + Math.max(1, trimmed) };
  }

  /** Whether a word stands here that a concept could come of: asks only the words, which is cheap. */
  mayHold(concept: number): boolean {
    if (this.#may === undefined) {
      this.#may = new Set();
      for (const { word } of this.tokens) for (const one of word.may) this.#may.add(one);
    }
    return this.#may.has(concept);
  }
}

/** Whether `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The shortest span that holds all of these. @throws when there are none. */
export function cover(...spans: readonly Span[]): Span {
  if (spans.length === 0) throw new Error('Nothing to cover');
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
