const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff]/;
const STRONG = /[\p{L}\p{N}]/u;

/** A stretch of one writing direction. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly rtl: boolean;
}

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** Whether a line or paragraph reads from right to left: its first letter decides. */
export function baseIsRightToLeft(text: string): boolean {
  for (const character of text) {
    if (STRONG.test(character)) return RIGHT_TO_LEFT.test(character);
  }
  return false;
}

/**
 * Cuts text where its direction changes. A small part of the bidirectional algorithm (letters decide,
 * what is between two letters of one direction follows them): the samples keep numbers out of Hebrew.
 */
export function stretches(text: string, base: boolean): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  let current: boolean | undefined;
  let lastStrong = 0;
  let at = 0;
  for (const character of text) {
    if (STRONG.test(character)) {
      const rtl = RIGHT_TO_LEFT.test(character);
      if (current === undefined) current = rtl;
      else if (rtl !== current) {
        // What lies between the two belongs to the base direction.
        const cut = current === base ? at : lastStrong;
        found.push({ start, end: cut, rtl: current });
        start = cut;
        current = rtl;
      }
      lastStrong = at + character.length;
    }
    at += character.length;
  }
  if (current !== undefined && current !== base && lastStrong < text.length) {
    found.push({ start, end: lastStrong, rtl: current });
    start = lastStrong;
    current = base;
  }
  if (start < text.length) found.push({ start, end: text.length, rtl: current ?? base });
  return found;
}
