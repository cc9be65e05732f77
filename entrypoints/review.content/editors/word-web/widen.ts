import type { Edit } from '../../../../analyzers/edit.ts';
import type { Text } from '../../../../analyzers/text.ts';

/**
 * An edit that replaces something: an insertion takes the word beside it along, because Word can prove where a word
 * stands and not where a gap does. `null` in an empty paragraph.
 */
export function widen(edit: Edit, text: Text): Edit | null {
  if (edit.expected !== '') return edit;
  const paragraph = text.paragraphs.find((one) => one.start <= edit.start && edit.end <= one.end);
  if (paragraph === undefined) return null;
  const left = /\S+\s*$/u.exec(text.raw.slice(paragraph.start, edit.start))?.[0] ?? '';
  if (left !== '')
    return { start: edit.start - left.length, end: edit.end, expected: left, text: left + edit.text };
  const right = /^\s*\S+/u.exec(text.raw.slice(edit.end, paragraph.end))?.[0] ?? '';
  if (right === '') return null;
  return { start: edit.start, end: edit.end + right.length, expected: right, text: edit.text + right };
}
