import type { Span } from '../../../../analyzers/text.ts';

/** A span stretched to the blanks around it, or to the paragraph's ends. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const before = /\S*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\S*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
