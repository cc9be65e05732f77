/** A change cut into what stays and what changes: `lead + removed + tail` was, `lead + added + tail` will be. */
export interface ChangedWords {
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

const pieces = (text: string): readonly string[] => text.match(/\s+|\S+/gu) ?? [];

/** Compares word by word, because half a word in bold is harder to read than a whole one. */
export function changedWords(before: string, after: string): ChangedWords {
  const old = pieces(before);
  const next = pieces(after);
  const shortest = Math.min(old.length, next.length);
  let lead = 0;
  while (lead < shortest && old[lead] === next[lead]) lead++;
  let tail = 0;
  while (tail < shortest - lead && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  return {
    lead: next.slice(0, lead).join(''),
    removed: old.slice(lead, old.length - tail).join(''),
    added: next.slice(lead, next.length - tail).join(''),
    tail: next.slice(next.length - tail).join(''),
  };
}
