import type { Finding } from '../../analyzers/finding.ts';
import { shifted } from '../../analyzers/shifted.ts';
import type { Paragraph, Text } from '../../analyzers/text.ts';

/**
 * Carries findings over to the text as it is now, until it is judged: a mark stays under its own words from one key to
 * the next. What was said about words that changed is left out, and so is a suggestion that would touch the change.
 *
 * @param findings of `from`, in order of place.
 */
export function carry(findings: readonly Finding[], from: Text, to: Text): Finding[] {
  const partner = partnersOf(from.paragraphs, to.paragraphs);
  const carried: Finding[] = [];
  let index = 0;
  for (const finding of findings) {
    while ((from.paragraphs[index]?.end ?? Number.POSITIVE_INFINITY) < finding.end) index++;
    const old = from.paragraphs[index];
    const now = partner(index);
    if (old === undefined || now === undefined || finding.start < old.start) continue;
    const moved = move(finding, old, now);
    if (moved !== null) carried.push(moved);
  }
  return carried.sort((a, b) => a.start - b.start);
}

/** For each old paragraph the one that it is now: first what is the same, then what changed, in order. */
function partnersOf(
  old: readonly Paragraph[],
  now: readonly Paragraph[],
): (index: number) => Paragraph | undefined {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head]?.text === now[head]?.text) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail)?.text === now.at(-1 - tail)?.text) tail++;

  const waiting = new Map<string, Paragraph[]>();
  for (const paragraph of now.slice(head, now.length - tail)) {
    const same = waiting.get(paragraph.text);
    if (same === undefined) waiting.set(paragraph.text, [paragraph]);
    else same.push(paragraph);
  }
  const found = new Map<number, Paragraph>();
  const changed: number[] = [];
  for (let index = head; index < old.length - tail; index++) {
    const same = waiting.get(old[index]?.text ?? '')?.shift();
    if (same === undefined) changed.push(index);
    else found.set(index, same);
  }
  const left = [...waiting.values()].flat().sort((a, b) => a.start - b.start);
  changed.forEach((index, place) => {
    const now = left[place];
    if (now !== undefined) found.set(index, now);
  });
  return (index) => {
    if (index < head) return now[index];
    return index >= old.length - tail ? now[index - old.length + now.length] : found.get(index);
  };
}

/** The finding where its words are now; `null` when the change touches them. */
function move(finding: Finding, old: Paragraph, now: Paragraph): Finding | null {
  if (old.text === now.text) return shifted(finding, now.start - old.start);
  const most = Math.min(old.text.length, now.text.length);
  let before = 0;
  while (before < most && old.text[before] === now.text[before]) before++;
  let after = 0;
  while (after < most - before && old.text.at(-1 - after) === now.text.at(-1 - after)) after++;

  const isBefore = finding.end - old.start <= before;
  if (!isBefore && old.end - finding.start > after) return null;
  // A letter that is typed against a word makes it another word: what would replace it stays a character away.
  const suggestions = finding.suggestions.filter(({ start, end }) =>
    isBefore ? end - old.start < before : old.end - start < after,
  );
  return shifted({ ...finding, suggestions }, isBefore ? now.start - old.start : now.end - old.end);
}
