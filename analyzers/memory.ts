import type { Analysis } from './analysis.ts';
import type { Finding } from './finding.ts';
import type { ParagraphReading } from './paragraph-reading.ts';
import { shifted } from './shifted.ts';
import type { Paragraph, ParagraphKind, Text } from './text.ts';

/**
 * Remembers what was said about paragraphs by their kind and content, so that a text that is read again costs one
 * look-up for each paragraph that did not change, wherever it stands now. Knows no rule: who judges is the caller's.
 */
export interface Memory {
  /** The paragraphs of a text that nothing is known of, each content once, in order. */
  unread(text: Text): readonly Paragraph[];
  /** Remembers what was said about a paragraph. */
  learn(paragraph: Pick<Paragraph, 'kind' | 'text'>, reading: ParagraphReading): void;
  /** What is known of a text, and forgets every paragraph that is not in it. What was never learnt counts as nothing. */
  recall(text: Text): Analysis;
}

interface Remembered {
  readonly reading: ParagraphReading;
  /** The same findings with a document's offsets, for the place where the paragraph last stood. */
  placed: { at: number; findings: readonly Finding[] };
}

/** A memory with nothing in it. */
export function createMemory(): Memory {
  let known = new Shelves<Remembered>();
  return {
    unread(text) {
      const asked = new Shelves<true>();
      return text.paragraphs.filter((paragraph) => {
        if (known.get(paragraph) !== undefined || asked.get(paragraph) !== undefined) return false;
        asked.set(paragraph, true);
        return true;
      });
    },
    learn(paragraph, reading) {
      known.set(paragraph, { reading, placed: { at: 0, findings: reading.findings } });
    },
    recall(text) {
      const used = new Shelves<Remembered>();
      const findings: Finding[] = [];
      const dropped = new Map<string, string>();
      let words = 0;
      let sentences = 0;
      let skipped = 0;
      for (const paragraph of text.paragraphs) {
        const one = known.get(paragraph);
        if (one === undefined) continue;
        used.set(paragraph, one);
        words += one.reading.words;
        sentences += one.reading.sentences;
        skipped += one.reading.skipped;
        for (const { rule, reason } of one.reading.dropped) dropped.set(rule, reason);
        if (one.reading.findings.length > 0) findings.push(...place(one, paragraph.start));
      }
      known = used;
      return {
        findings,
        words,
        sentences,
        skipped,
        dropped: [...dropped].map(([rule, reason]) => ({ rule, reason })),
      };
    },
  };
}

function place(one: Remembered, at: number): readonly Finding[] {
  if (one.placed.at !== at) {
    one.placed = { at, findings: one.reading.findings.map((finding) => shifted(finding, at)) };
  }
  return one.placed.findings;
}

/** A map by kind and content. One shelf a kind: a joined key would copy the whole text each time it is looked up. */
class Shelves<T> {
  readonly #shelves = new Map<ParagraphKind, Map<string, T>>();

  get({ kind, text }: Pick<Paragraph, 'kind' | 'text'>): T | undefined {
    return this.#shelves.get(kind)?.get(text);
  }

  set({ kind, text }: Pick<Paragraph, 'kind' | 'text'>, value: T): void {
    let shelf = this.#shelves.get(kind);
    if (shelf === undefined) {
      shelf = new Map();
      this.#shelves.set(kind, shelf);
    }
    shelf.set(text, value);
  }
}
