import type { Analysis } from './analysis.ts';
import { isDutch } from './dutch/is-dutch.ts';
import { splitSentences } from './dutch/sentences.ts';
import { type Sieve, sieve } from './dutch/sieve.ts';
import type { Finding } from './finding.ts';
import { instrumentsFor } from './instruments/index.ts';
import { judge } from './judge.ts';
import { pieces } from './pieces.ts';
import type { Rule } from './rule.ts';
import { rules as everyRule } from './rules/index.ts';
import type { Paragraph, Text } from './text.ts';

/** Reads texts and remembers what it read. */
export interface Analyzer {
  /** The whole text at once. Never throws. */
  analyze(text: Text): Analysis;
  /** The same in steps: it stops after every paragraph that it had to judge, so that a caller can let a page breathe. */
  steps(text: Text): Generator<void, Analysis>;
}

interface Remembered {
  readonly findings: readonly Finding[];
  readonly words: number;
  readonly sentences: number;
  readonly skipped: number;
  readonly dropped: Analysis['dropped'];
  /** The same findings with a document's offsets, for the place where the paragraph last stood. */
  placed: { at: number; findings: readonly Finding[] };
}

/**
 * Makes an analyzer. It remembers every paragraph of the last text by kind and content, so that a re-analysis costs
 * one look-up for each paragraph that did not change, wherever it stands now.
 *
 * @param options.rules ids of the rules to use; all when left out. Ids that do not exist are ignored.
 * @param options.from the rules to choose from; for tests.
 */
export function createAnalyzer(
  options: { readonly rules?: ReadonlySet<string>; readonly from?: Iterable<Rule> } = {},
): Analyzer {
  const rules = [...(options.from ?? everyRule.values())].filter(
    (rule) => options.rules?.has(rule.id) ?? true,
  );
  const gate: Sieve<Rule> = sieve(rules);
  let memory = new Map<string, Remembered>();

  function* steps(text: Text): Generator<void, Analysis> {
    const used = new Map<string, Remembered>();
    const findings: Finding[] = [];
    const dropped = new Map<string, string>();
    let words = 0;
    let sentences = 0;
    let skipped = 0;
    for (const paragraph of text.paragraphs) {
      const key = `${paragraph.kind}\n${paragraph.text}`;
      let known = used.get(key) ?? memory.get(key);
      if (known === undefined) {
        known = read(paragraph, gate);
        yield;
      }
      used.set(key, known);
      words += known.words;
      sentences += known.sentences;
      skipped += known.skipped;
      for (const { rule, reason } of known.dropped) dropped.set(rule, reason);
      if (known.findings.length > 0) findings.push(...place(known, paragraph.start));
    }
    memory = used;
    return {
      findings,
      words,
      sentences,
      skipped,
      dropped: [...dropped].map(([rule, reason]) => ({ rule, reason })),
    };
  }

  return {
    steps,
    analyze(text) {
      const run = steps(text);
      for (;;) {
        const step = run.next();
        if (step.done === true) return step.value;
      }
    },
  };
}

const instrumentIds = (rule: string): readonly string[] => instrumentsFor(rule).map(({ id }) => id);

/** Judges one paragraph. Long ones in pieces, because a rule's work may grow faster than the paragraph. */
function read(paragraph: Paragraph, gate: Sieve<Rule>): Remembered {
  const findings: Finding[] = [];
  const dropped: { rule: string; reason: string }[] = [];
  let words = 0;
  let sentences = 0;
  let skipped = 0;
  for (const piece of pieces(paragraph.text)) {
    const sifted = gate(piece.text);
    const count = splitSentences(piece.text).length;
    words += sifted.words;
    sentences += count;
    if (sifted.words > 7 && !isDutch(piece.text, sifted)) skipped += count;
    else if (sifted.rules.length > 0) {
      const drop = (rule: string, reason: string) => dropped.push({ rule, reason });
      const found = judge({ text: piece.text, kind: paragraph.kind }, sifted.rules, instrumentIds, drop);
      for (const finding of found) findings.push(shift(finding, piece.start));
    }
  }
  return { findings, words, sentences, skipped, dropped, placed: { at: 0, findings } };
}

function place(known: Remembered, at: number): readonly Finding[] {
  if (known.placed.at !== at)
    known.placed = { at, findings: known.findings.map((finding) => shift(finding, at)) };
  return known.placed.findings;
}

function shift(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    suggestions: finding.suggestions.map((s) => ({ ...s, start: s.start + by, end: s.end + by })),
  };
}
