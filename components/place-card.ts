/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the card's top left corner goes, and how high it may be. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** `over`: the marked words leave no room anywhere, so the card lies at the bottom of the screen. */
  readonly side: 'below' | 'above' | 'right' | 'left' | 'over';
}

/** Between the words and the card, so that the line under them stays visible. */
const GAP = 8;
/** Between the card and the edge of the screen. */
const MARGIN = 8;
/** A card lower than this shows too little to be worth reading: then it goes somewhere else. */
const LOWEST = 140;

/**
 * Places the card so that it stays on screen and never lies on the marked words: below them, else above, else beside
 * them, else on the side with most room, where it scrolls. Only when the words fill the screen does it cover some.
 *
 * @param boxes the mark, one box a line; those out of sight do not count.
 * @param card what the card needs.
 */
export function placeCard(boxes: readonly Box[], card: Size, viewport: Size): Place {
  const seen = boxes.filter((box) => isSeen(box, viewport));
  const widest = Math.max(0, viewport.width - 2 * MARGIN);
  const highest = Math.max(0, viewport.height - 2 * MARGIN);
  const width = Math.min(card.width, widest);
  const height = Math.min(card.height, highest);
  const leftFor = (wanted: number) => between(MARGIN, wanted, viewport.width - MARGIN - width);

  const over: Place = {
    left: leftFor(seen[0]?.left ?? MARGIN),
    top: Math.max(MARGIN, viewport.height - MARGIN - Math.min(height, viewport.height / 2)),
    maxHeight: Math.min(highest, viewport.height / 2),
    side: 'over',
  };
  const [first] = seen;
  const last = seen.at(-1);
  if (first === undefined || last === undefined) return over;

  const top = Math.min(...seen.map((box) => box.top));
  const bottom = Math.max(...seen.map((box) => box.top + box.height));
  const left = Math.min(...seen.map((box) => box.left));
  const right = Math.max(...seen.map((box) => box.left + box.width));
  const roomBelow = viewport.height - MARGIN - (bottom + GAP);
  const roomAbove = top - GAP - MARGIN;

  const below = (): Place => ({
    left: leftFor(last.left),
    top: Math.max(MARGIN, bottom + GAP),
    maxHeight: Math.min(roomBelow, highest),
    side: 'below',
  });
  const above = (): Place => ({
    left: leftFor(first.left),
    top: between(MARGIN, top - GAP - height, viewport.height - MARGIN - height),
    maxHeight: Math.min(roomAbove, highest),
    side: 'above',
  });
  const beside = (side: 'left' | 'right'): Place => ({
    left:
      side === 'right'
        ? Math.max(MARGIN, right + GAP)
        : Math.min(left - GAP, viewport.width - MARGIN) - width,
    top: between(MARGIN, top, viewport.height - MARGIN - height),
    maxHeight: highest,
    side,
  });

  if (roomBelow >= height) return below();
  if (roomAbove >= height) return above();
  if (viewport.width - MARGIN - (right + GAP) >= width) return beside('right');
  if (left - GAP - MARGIN >= width) return beside('left');
  if (Math.max(roomBelow, roomAbove) < Math.min(LOWEST, height)) return over;
  return roomBelow >= roomAbove ? below() : { ...above(), top: MARGIN };
}

const isSeen = ({ left, top, width, height }: Box, viewport: Size): boolean =>
  top + height > 0 && top < viewport.height && left + width > 0 && left < viewport.width;

const between = (least: number, wanted: number, most: number): number =>
  Math.max(least, Math.min(wanted, most));
