import { joined } from '../../analyzers/joined.ts';
import type { Memory } from '../../analyzers/memory.ts';
import type { ParagraphReading } from '../../analyzers/paragraph-reading.ts';
import type { Paragraph } from '../../analyzers/text.ts';
import { analysisMessages } from '../shared/analysis-messages.ts';
import type { Part } from './slices-of.ts';

/** After one question that got no answer another is tried, lest one paragraph keep all others from being read. */
const GIVE_UP = 2;

/**
 * Has slices judged by the background, one question each, and puts what it says about whole paragraphs into the memory.
 *
 * @yields after each question whether it was answered; the caller may stop at any. It ends by itself when nothing is
 *   left to ask, when nobody answers, and with `signal`.
 */
export async function* judgeSlices(
  slices: readonly (readonly Part[])[],
  rulesOff: readonly string[],
  memory: Memory,
  signal: AbortSignal,
): AsyncGenerator<boolean, void> {
  const begun = new Map<Paragraph, { start: number; reading: ParagraphReading }[]>();
  let silent = 0;
  for (const slice of slices) {
    const asked = slice.map(({ paragraph: { kind }, text }) => ({ kind, text }));
    const readings = await analysisMessages.judge(rulesOff, asked, signal);
    if (signal.aborted) return;
    slice.forEach(({ paragraph, start, last }, index) => {
      const reading = readings?.[index];
      const parts = start === 0 ? [] : begun.get(paragraph);
      begun.delete(paragraph);
      // A piece without an answer leaves its whole paragraph unread.
      if (reading === undefined || parts === undefined) return;
      parts.push({ start, reading });
      if (last) memory.learn(paragraph, joined(parts));
      else begun.set(paragraph, parts);
    });
    silent = readings === null ? silent + 1 : 0;
    yield readings !== null;
    if (silent === GIVE_UP) return;
  }
}
