/**
 * Which of `all` (keys of the document's paragraphs, in order) each of `shown` (keys of what is rendered, in order)
 * is; -1 where that is not certain. Word's two names for a paragraph cannot be joined (Word facts 3.4), so order and
 * words decide: words that occur once on both sides first, then their neighbours, then equal runs of equal words.
 * Empty keys match nothing.
 */
export function align(all: readonly string[], shown: readonly string[]): Int32Array {
  const places = new Int32Array(shown.length).fill(-1);
  const inAll = positions(all);
  const inShown = positions(shown);
  const pairs: [number, number][] = [];
  shown.forEach((key, index) => {
    const there = key === '' ? undefined : inAll.get(key);
    if (there?.length === 1 && inShown.get(key)?.length === 1) pairs.push([index, there[0] as number]);
  });
  const anchors = increasing(pairs);
  for (const [index, place] of anchors) places[index] = place;
  const taken = new Set(anchors.map(([, place]) => place));
  for (const [index, place] of anchors) {
    extend(all, shown, places, taken, index, place, 1);
    extend(all, shown, places, taken, index, place, -1);
  }
  fillGaps(all, shown, places);
  return places;
}

function positions(keys: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const list = found.get(key);
    if (list === undefined) found.set(key, [index]);
    else list.push(index);
  });
  return found;
}

/** The longest selection of pairs whose second numbers rise, in n log n. */
function increasing(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, place], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as [number, number])[1] < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  });
  const chain: [number, number][] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] as number)
    chain.unshift(pairs[index] as [number, number]);
  return chain;
}

/** From a certain pair on, as long as the neighbours are the same: what is rendered is contiguous. */
function extend(
  all: readonly string[],
  shown: readonly string[],
  places: Int32Array,
  taken: Set<number>,
  index: number,
  place: number,
  step: 1 | -1,
): void {
  for (;;) {
    index += step;
    place += step;
    const key = shown[index];
    if (key === undefined || key === '' || key !== all[place] || places[index] !== -1 || taken.has(place))
      return;
    places[index] = place;
    taken.add(place);
  }
}

/** Between two certain pairs, words that occur equally often on both sides are the same ones in the same order. */
function fillGaps(all: readonly string[], shown: readonly string[], places: Int32Array): void {
  let index = 0;
  let from = 0;
  while (index < shown.length) {
    if (places[index] !== -1) {
      from = (places[index] as number) + 1;
      index++;
      continue;
    }
    let end = index;
    while (end < shown.length && places[end] === -1) end++;
    const to = end < shown.length ? (places[end] as number) : all.length;
    const there = positions(all.slice(from, to));
    for (const [key, here] of positions(shown.slice(index, end))) {
      const found = there.get(key) ?? [];
      if (key === '' || found.length !== here.length) continue;
      here.forEach((offset, nth) => {
        places[index + offset] = from + (found[nth] as number);
      });
    }
    index = end;
  }
}
