import { isDutch } from './dutch/is-dutch.ts';
import { splitSentences } from './dutch/sentences.ts';
import type { Sieve } from './dutch/sieve.ts';
import type { Finding } from './finding.ts';
import { instrumentsFor } from './instruments/index.ts';
import { judge } from './judge.ts';
import type { ParagraphReading } from './paragraph-reading.ts';
import { pieces } from './pieces.ts';
import type { Rule } from './rule.ts';
import { shifted } from './shifted.ts';
import type { Paragraph } from './text.ts';

/** Judges one paragraph. Long ones in pieces, because a rule's work may grow faster than the paragraph. */
export function readParagraph(
  paragraph: Pick<Paragraph, 'text' | 'kind'>,
  gate: Sieve<Rule>,
): ParagraphReading {
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
      for (const finding of found) findings.push(shifted(finding, piece.start));
    }
  }
  return { findings, words, sentences, skipped, dropped };
}

const instrumentIds = (rule: string): readonly string[] => instrumentsFor(rule).map(({ id }) => id);
