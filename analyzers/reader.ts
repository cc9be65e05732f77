import { isDutch } from './dutch/is-dutch.ts';
import { splitSentences } from './dutch/sentences.ts';
import { type Sieve, sieve } from './dutch/sieve.ts';
import { instrumentsFor } from './instruments/index.ts';
import { joined } from './joined.ts';
import { judge } from './judge.ts';
import type { ParagraphReading } from './paragraph-reading.ts';
import { pieces } from './pieces.ts';
import type { Rule } from './rule.ts';
import { rules as everyRule } from './rules/index.ts';
import type { Paragraph } from './text.ts';

/** Judges one paragraph, and remembers nothing of it. Never throws: a rule that does is named in the reading. */
export type Reader = (paragraph: Pick<Paragraph, 'text' | 'kind'>) => ParagraphReading;

/**
 * Makes a reader. A long paragraph is judged in pieces, because a rule's work may grow faster than the paragraph.
 *
 * @param options.rules ids of the rules to use; all when left out. Ids that do not exist are ignored.
 * @param options.from the rules to choose from; for tests.
 */
export function createReader(
  options: { readonly rules?: ReadonlySet<string>; readonly from?: Iterable<Rule> } = {},
): Reader {
  const rules = [...(options.from ?? everyRule.values())].filter(
    (rule) => options.rules?.has(rule.id) ?? true,
  );
  const gate = sieve(rules);
  return ({ text, kind }) =>
    joined(pieces(text).map((piece) => ({ start: piece.start, reading: read(piece.text, kind, gate) })));
}

function read(text: string, kind: Paragraph['kind'], gate: Sieve<Rule>): ParagraphReading {
  const sifted = gate(text);
  const { words } = sifted;
  const sentences = splitSentences(text).length;
  if (words > 7 && !isDutch(text, sifted))
    return { findings: [], words, sentences, skipped: sentences, dropped: [] };
  const dropped: { rule: string; reason: string }[] = [];
  const drop = (rule: string, reason: string) => dropped.push({ rule, reason });
  const findings = sifted.rules.length === 0 ? [] : judge({ text, kind }, sifted.rules, instrumentIds, drop);
  return { findings, words, sentences, skipped: 0, dropped };
}

const instrumentIds = (rule: string): readonly string[] => instrumentsFor(rule).map(({ id }) => id);
