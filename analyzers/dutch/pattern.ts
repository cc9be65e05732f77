/**
 * One place in a pattern. `words` and `refs` are alternatives: any of these word forms, or any occurrence of these
 * concepts; a gap (`skip > 0`, neither words nor refs) is up to `skip` words of any kind.
 */
export interface Slot {
  readonly words: readonly string[];
  readonly refs: readonly string[];
  readonly optional: boolean;
  readonly skip: number;
}

/**
 * Reads one line of the pattern notation, the same in concepts and in rules:
 *
 * ```text
 * woord        exactly this word form; case, accents, soft hyphens and line-end hyphens do not matter
 * gender*      begins so       *aanpak  ends so       *systeem*  holds so
 * a|b|c        one of these, at this place
 * woord?       may be missing
 * @sekse       an occurrence of that concept, one or more words long
 * ~  ~5        a gap of 0 to 2 (0 to 5) words
 * = / : , (    that mark itself; marks that are not named are passed over, except ; and ?
 * ```
 *
 * @throws on an empty line and on a first place that is a gap or may be missing: those could start anywhere.
 */
export function parsePattern(line: string): Slot[] {
  const slots = line
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '')
    .map(parseSlot);
  const first = slots[0];
  if (first === undefined) throw new Error('An empty pattern');
  if (first.skip > 0 || first.optional) throw new Error(`A pattern cannot start with a gap: ${line}`);
  return slots;
}

function parseSlot(part: string): Slot {
  const gap = /^~(\d*)$/u.exec(part);
  if (gap !== null) return { words: [], refs: [], optional: false, skip: gap[1] === '' ? 2 : Number(gap[1]) };
  const optional = part.length > 1 && part.endsWith('?');
  const alternatives = (optional ? part.slice(0, -1) : part).split('|').filter((word) => word !== '');
  return {
    words: alternatives.filter((word) => !word.startsWith('@')),
    refs: alternatives.filter((word) => word.startsWith('@')).map((word) => word.slice(1)),
    optional,
    skip: 0,
  };
}
