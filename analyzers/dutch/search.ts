import type { Span } from '../text.ts';
import type { Frame } from './frame.ts';
import type { Phrase } from './lexicon.ts';
import { canStand, matchAt, type Token } from './scan.ts';
import type { Sentence } from './sentence.ts';

/** The places, at most `most`, where a frame's patterns match, in order of where they start. */
export function search(sentence: Sentence, frame: Frame, most: number): Span[] {
  const starts = startsOf(sentence, frame);
  if (starts.length === 0) return [];
  const { positions, scanned } = sentence;
  const found: Span[] = [];
  const attempt = (phrases: readonly Phrase[] | undefined, from: number) => {
    for (const phrase of phrases ?? []) {
      if (found.length >= most) return;
      if (!canStand(phrase, positions)) continue;
      const to = matchAt(scanned, phrase.slots, 0, from);
      if (to <= from) continue;
      const { start } = scanned.tokens[from] as Token;
      found.push({ start, end: (scanned.tokens[to - 1] as Token).end });
    }
  };
  for (const from of starts) {
    if (frame.byForm.size > 0)
      for (const form of (scanned.tokens[from] as Token).word.forms) attempt(frame.byForm.get(form), from);
    for (const { index } of scanned.at[from] ?? []) attempt(frame.byConcept.get(index), from);
    if (found.length >= most) break;
  }
  return found;
}

/** The tokens at which a pattern of the frame may start: nearly always none, and that must cost next to nothing. */
function startsOf(sentence: Sentence, { byForm, byConcept }: Frame): readonly number[] {
  const { positions } = sentence;
  const starts = new Set<number>();
  const fewer = positions.size < byForm.size ? positions : byForm;
  const more = fewer === positions ? byForm : positions;
  for (const form of fewer.keys()) {
    if (more.has(form)) for (const at of positions.get(form) ?? []) starts.add(at);
  }
  let refers = false;
  for (const concept of byConcept.keys()) refers ||= sentence.mayHold(concept);
  if (refers)
    sentence.scanned.at.forEach((list, at) => {
      for (const { index } of list ?? []) if (byConcept.has(index)) starts.add(at);
    });
  return [...starts].sort((a, b) => a - b);
}
