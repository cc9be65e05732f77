import type { InkDocument } from './ink-document.ts';

/** What is drawn of one paragraph, as ink, in the order in which it stands on screen. */
export interface Fragment {
  readonly ink: string;
  /** Drawn at the same place on every page: header or footer, never body text, whatever it says. */
  readonly repeats?: boolean;
}

/**
 * Where a fragment stands in the document's ink: `[from, to)`. While the document is ahead of what is drawn, or behind
 * it, `head` and `tail` say how much of the fragment's ink at its beginning and end is known to be there still.
 */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly tail: number;
}

/** From how much ink on text that occurs once needs no neighbour to vouch for it. */
const UNMISTAKABLE = 60;
/** How many fragments of other text (header, footer, a marker) may stand between two that continue each other. */
const REACH = 4;

/**
 * Finds every drawn fragment in the document, or leaves it out. A fragment counts only where its neighbours on screen
 * are its neighbours in the text: a repeated sentence, a header that quotes the body or a copy in a table is never
 * taken for the other (Docs facts F3.1, method 1; F3.6).
 *
 * @returns one entry a fragment, `null` for what stands nowhere or could stand in two places.
 */
export function placeFragments(fragments: readonly Fragment[], document: InkDocument): (Placed | null)[] {
  const starts: (number | null)[] = fragments.map(() => null);
  const places = fragments.map(({ ink, repeats }) => (ink === '' || repeats ? [] : document.places(ink)));
  const length = (index: number) => fragments[index]?.ink.length ?? 0;
  const end = (index: number) => (starts[index] as number) + length(index);

  /** Fixes a fragment, then all that continue it on screen, in both directions. */
  const fix = (index: number, at: number): void => {
    starts[index] = at;
    const queue = [index];
    for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
      for (const step of [1, -1]) {
        for (
          let next = current + step, far = 0;
          far < REACH && next >= 0 && next < fragments.length;
          next += step, far++
        ) {
          const fragment = fragments[next];
          if (fragment === undefined || fragment.repeats || fragment.ink === '') continue;
          if (starts[next] !== null) break;
          const from: number = step > 0 ? end(current) : (starts[current] as number) - fragment.ink.length;
          if (from < 0 || !document.hasAt(fragment.ink, from) || (far > 0 && !places[next]?.includes(from)))
            continue;
          starts[next] = from;
          queue.push(next);
          break;
        }
      }
    }
  };

  const continues = (index: number, at: number, neighbour: number): boolean => {
    const own = fragments[index];
    const other = fragments[neighbour];
    if (own === undefined || other === undefined) return false;
    const possible = starts[neighbour] === null ? (places[neighbour] ?? []) : [starts[neighbour] as number];
    return possible.some((place) =>
      neighbour < index ? place + other.ink.length === at : place === at + own.ink.length,
    );
  };

  /** Whether this fragment and the next but one stand around the line between them, but for what is typed in it. */
  const encloses = (index: number, at: number, other: number): boolean => {
    const [far, ...others] = places[other] ?? [];
    const middle = fragments[(index + other) / 2];
    if (far === undefined || others.length > 0 || middle === undefined) return false;
    const [from, to] = other > index ? [at + length(index), far] : [far + length(other), at];
    const old = document.slice(from, to);
    return old !== null && compare(old, middle.ink).alike >= NEARLY;
  };

  // Text that occurs once, next to text that continues it.
  const byLength = fragments.map((_, index) => index).sort((a, b) => length(b) - length(a));
  for (const index of byLength) {
    const [only, ...others] = places[index] ?? [];
    if (only === undefined || others.length > 0 || starts[index] !== null) continue;
    const vouched =
      [1, -1, 2, -2].some((step) => continues(index, only, index + step)) ||
      [2, -2].some((step) => encloses(index, only, index + step));
    if (vouched) fix(index, only);
  }

  // Each step can make the next one possible.
  while (takeContinuations() || takeUnmistakable() || startSomewhere());

  return fragments.map((fragment, index) => {
    const from = starts[index] ?? null;
    if (from !== null) return { from, to: from + fragment.ink.length, head: fragment.ink.length, tail: 0 };
    return between(index);
  });

  /** What continues something that is placed, though not beside it on screen (cells of a table, F3.6). */
  function takeContinuations(): boolean {
    const taken = new Set(starts);
    const edges = new Set<number>();
    starts.forEach((start, index) => {
      if (start !== null) edges.add(start).add(end(index));
    });
    for (const index of byLength) {
      if (starts[index] !== null) continue;
      const open = (places[index] ?? []).filter((at) => !taken.has(at));
      const [best, ...rivals] = open.filter((at) => edges.has(at) || edges.has(at + length(index)));
      if (best === undefined || rivals.length > 0) continue;
      fix(index, best);
      return true;
    }
    return false;
  }

  /** Long text that occurs once, with no neighbour in sight: a page inside a paragraph of three. */
  function takeUnmistakable(): boolean {
    for (const index of byLength) {
      const only = onlyPlace(index);
      if (starts[index] !== null || only === null) continue;
      const alone =
        document.paragraphs.length === 1 && fragments.filter(({ ink }) => ink !== '').length === 1;
      // Tiles of a pageless document overlap by some lines (F2.7); a rival says all that this one says, or the reverse.
      const rival = starts.some((start, other) => {
        if (start === null) return false;
        const holds = start <= only && only + length(index) <= end(other);
        return holds || (only <= start && end(other) <= only + length(index));
      });
      if (!alone && (length(index) < UNMISTAKABLE || rival)) continue;
      fix(index, only);
      return true;
    }
    return false;
  }

  /** A page with nothing but a table: two cells that occur once and continue each other are a beginning. */
  function startSomewhere(): boolean {
    if (starts.some((start) => start !== null)) return false;
    for (const index of byLength) {
      const only = onlyPlace(index);
      if (only === null) continue;
      const partner = fragments.some((_, other) => {
        const place = other === index ? null : onlyPlace(other);
        return place !== null && (place === only + length(index) || place + length(other) === only);
      });
      if (!partner) continue;
      fix(index, only);
      return true;
    }
    return false;
  }

  function onlyPlace(index: number): number | null {
    const [only, ...others] = places[index] ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** A fragment that differs from the text by what is being typed: it stands beside or between two that do not. */
  function between(index: number): Placed | null {
    const fragment = fragments[index];
    if (fragment === undefined || fragment.repeats || fragment.ink === '') return null;
    const above = starts[index - 1] != null ? end(index - 1) : null;
    const below = starts[index + 1] ?? null;
    const paragraph = document.paragraphAt(above ?? (below !== null ? below - 1 : 0));
    const alone = document.paragraphs.length === 1;
    if (paragraph === undefined || (above === null && below === null && !alone)) return null;
    const from = above ?? paragraph.base;
    const to = Math.min(below ?? Number.POSITIVE_INFINITY, paragraph.base + paragraph.ink.length);
    if (from >= to) return null;
    const { head, tail, alike } = compare(document.slice(from, to) ?? '', fragment.ink);
    // With a neighbour on one side only it could be a header, or a line that the text has no more.
    return alike >= (above !== null && below !== null ? NEARLY : ALMOST_ENTIRELY)
      ? { from, to, head, tail }
      : null;
  }
}

/** How alike a line must be to what it was, as a share of its ink, to be that line with something typed in it. */
const NEARLY = 0.6;
const ALMOST_ENTIRELY = 0.85;

/** How much of `ink` stands in `old` at its beginning and its end. */
function compare(old: string, ink: string): { head: number; tail: number; alike: number } {
  const shorter = Math.min(old.length, ink.length);
  let head = 0;
  while (head < shorter && old[head] === ink[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === ink[ink.length - 1 - tail]) tail++;
  return { head, tail, alike: (head + tail) / Math.max(old.length, ink.length) };
}
