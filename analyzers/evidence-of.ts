import type { Sign } from './dekking-item.ts';
import type { Span } from './text.ts';

/** So many passages are enough to show that an item is there, and so many of each of its parts. */
const SHOWN = 8;
const PER_PART = 3;
/** With more parts than this, one passage of each is enough. */
const MANY_PARTS = 3;

/**
 * The passages that show most, in order of place, those that overlap as one. Of an item with parts, each part has its
 * turn: first the passages that show several parts at once, then those of parts that were not shown yet.
 */
export function evidenceOf(signs: readonly Sign[]): Span[] {
  const places = new Map<string, { start: number; end: number; parts: Set<string> }>();
  for (const { start, end, part } of signs) {
    const place = places.get(`${start}-${end}`) ?? { start, end, parts: new Set<string>() };
    places.set(`${start}-${end}`, place);
    if (part !== undefined) place.parts.add(part);
  }
  const many = new Set(signs.map(({ part }) => part)).size > MANY_PARTS;
  const told = new Map<string, number>();
  const chosen = [...places.values()]
    .sort((a, b) => b.parts.size - a.parts.size || a.start - b.start)
    .filter(({ parts }) => {
      const isNew =
        parts.size === 0 || [...parts].some((part) => (told.get(part) ?? 0) < (many ? 1 : PER_PART));
      if (isNew) for (const part of parts) told.set(part, (told.get(part) ?? 0) + 1);
      return isNew;
    });
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of chosen.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = spans.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.slice(0, SHOWN);
}
