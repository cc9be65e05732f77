import type { Span, Text } from './text.ts';

/** One replacement in a document: `expected` stands at `[start, end)` now and becomes `text`. */
export interface Edit extends Span {
  readonly expected: string;
  readonly text: string;
}

/**
 * Plans how to put `replacement` in place of `span`: the smallest change that does it, so that formatting, links
 * and comments around the changed words survive, and with no white space at either edge, because editors trim it.
 *
 * @returns the edit in UTF-16 offsets of `text.raw`; `null` when nothing would change, or when the change would
 *   touch a protected range or cross a paragraph's end.
 */
export function planEdit(text: Text, span: Span, replacement: string): Edit | null {
  const old = text.raw.slice(span.start, span.end);
  if (old === replacement) return null;
  const paragraph = text.paragraphs.find((p) => p.start <= span.start && span.end <= p.end);
  if (paragraph === undefined) return null;

  let before = 0;
  while (before < old.length && before < replacement.length && old[before] === replacement[before]) before++;
  let after = 0;
  while (
    after < old.length - before &&
    after < replacement.length - before &&
    old[old.length - 1 - after] === replacement[replacement.length - 1 - after]
  ) {
    after++;
  }
  let start = span.start + before;
  let end = span.end - after;
  let inserted = replacement.slice(before, replacement.length - after);

  const takeLeft = () => {
    start--;
    inserted = text.raw.charAt(start) + inserted;
  };
  const takeRight = () => {
    inserted += text.raw.charAt(end);
    end++;
  };
  // Whole words: an edit inside a word could be split from its letters by a format change, and a letter from its accents.
  while (start > paragraph.start && !isBreak(text.raw, start)) takeLeft();
  while (end < paragraph.end && !isBreak(text.raw, end)) takeRight();
  while (start > paragraph.start && (inserted === '' || isSpace(inserted.charAt(0)))) takeLeft();
  while (start > paragraph.start && !isBreak(text.raw, start)) takeLeft();
  while (end < paragraph.end && (inserted === '' || isSpace(inserted.charAt(inserted.length - 1))))
    takeRight();
  while (end < paragraph.end && !isBreak(text.raw, end)) takeRight();

  if (text.protectedRanges.some((range) => range.start < end && start < range.end)) return null;
  return { start, end, expected: text.raw.slice(start, end), text: inserted };
}

const isSpace = (character: string): boolean => /\s/u.test(character);

/** Whether an edit may begin or end here: not between two characters of one word, nor inside a grapheme. */
function isBreak(raw: string, at: number): boolean {
  const left = raw.charAt(at - 1);
  const right = raw.charAt(at);
  return /[\s"'“”‘’(),.;:!?/]/u.test(left) || /[\s"'“”‘’(),.;:!?/]/u.test(right);
}
