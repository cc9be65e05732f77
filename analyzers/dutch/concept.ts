/**
 * What a concept's file gives: lines of patterns (see `pattern.ts` for the notation).
 * A line that starts with `!` names words that never count, whatever else matches them.
 */
export interface Concept {
  readonly lines: readonly string[];
  readonly exclusions: readonly string[];
}

/**
 * Reads the notation of a concept's file. One entry a line; ` ; ` separates entries on one line; `#` starts a comment.
 *
 * @throws when there is no entry at all, so that an empty file is noticed.
 */
export function concept(source: string): Concept {
  const entries = source
    .split('\n')
    .map((line) => line.replace(/#.*$/u, ''))
    .flatMap((line) => line.split(';'))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const lines = entries.filter((entry) => !entry.startsWith('!'));
  if (lines.length === 0) throw new Error('A concept without entries');
  const exclusions = entries
    .filter((entry) => entry.startsWith('!'))
    .flatMap((entry) => entry.slice(1).trim().split(/\s+/u));
  return { lines, exclusions };
}
