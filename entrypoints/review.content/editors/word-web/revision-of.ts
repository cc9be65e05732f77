/**
 * A name for one reading: equal names, equal text from an equal source. 53 bits of a plain multiplicative hash (no
 * secret to keep: the revision never leaves the frame) and the length in UTF-16 units.
 */
export function revisionOf(source: 'model' | 'rendered' | 'mirror', raw: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  return `${source}:${raw.length}:${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
