/** How many places are looked at in one round. Each costs a look at where it is drawn. */
const LOOKS = 100;

/**
 * Orders what is to be read so that what is on screen comes first, then what is nearest to it. It looks at a few places
 * and then closer around the nearest one, because only a small part of a document is drawn.
 *
 * @param items in the document's order.
 * @param distance how far an item is from the middle of the screen; infinite when it is not drawn.
 */
export function nearFirst<T>(items: readonly T[], distance: (item: T) => number): readonly T[] {
  let from = 0;
  let to = items.length;
  let centre = 0;
  while (from < to) {
    const step = Math.ceil((to - from) / LOOKS);
    let nearest = Number.POSITIVE_INFINITY;
    const look = (index: number): void => {
      const away = distance(items[index] as T);
      if (away < nearest) [centre, nearest] = [index, away];
    };
    for (let index = from; index < to; index += step) look(index);
    // The steps may end before the last one, and a document is often written at its end.
    look(to - 1);
    if (nearest === Number.POSITIVE_INFINITY || step === 1) break;
    from = Math.max(0, centre - step);
    to = Math.min(items.length, centre + step);
  }
  const order = items.map((item, index) => ({ item, away: Math.abs(index - centre) }));
  return order.sort((a, b) => a.away - b.away).map(({ item }) => item);
}
