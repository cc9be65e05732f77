import type { Finding } from './finding.ts';
import type { ParagraphReading } from './paragraph-reading.ts';
import { shifted } from './shifted.ts';

/** What was said about the pieces of one paragraph, as one. `start` is where a piece begins, in UTF-16 units. */
export function joined(
  parts: readonly { readonly start: number; readonly reading: ParagraphReading }[],
): ParagraphReading {
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && only.start === 0) return only.reading;
  const findings: Finding[] = [];
  const dropped: { rule: string; reason: string }[] = [];
  let words = 0;
  let sentences = 0;
  let skipped = 0;
  for (const { start, reading } of parts) {
    for (const finding of reading.findings) findings.push(shifted(finding, start));
    dropped.push(...reading.dropped);
    words += reading.words;
    sentences += reading.sentences;
    skipped += reading.skipped;
  }
  return { findings, words, sentences, skipped, dropped };
}
