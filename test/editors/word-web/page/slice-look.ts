import type { WordProfile } from '../profile.ts';
import { random } from '../random.ts';
import type { Model } from './model.ts';
import type { Slice } from './paginate.ts';
import type { PieceOptions } from './pieces.ts';

interface Shared {
  readonly activeComment: string | null;
  readonly hidden: number | null;
}

/** How a slice looks under the selection, caret and comment of this moment. One render number, one set of cuts. */
export function lookOf(
  slice: Slice,
  model: Model,
  profile: WordProfile,
  { activeComment, hidden }: Shared,
  render: number,
): PieceOptions {
  const { from, to } = model.ordered();
  const [first, last] = [model.index(from.paraId), model.index(to.paraId)];
  const here = slice.index >= first && slice.index <= last;
  const edges = [
    slice.index === first ? from.offset : 0,
    slice.index === last ? to.offset : Infinity,
  ] as const;
  const caret = model.selection.focus;
  return {
    selected: here && edges[1] > edges[0] ? edges : null,
    caret: caret.paraId === slice.paragraph.paraId ? caret.offset : null,
    proofing: profile.proofing === 'classes',
    activeComment,
    hidden: hidden === slice.paragraph.paraId,
    next: random(profile.seed * 7919 + slice.index * 31 + render),
  };
}

/** What of that look makes a paragraph's nodes obsolete although its text is the same. */
export function lookKey(slice: Slice, { selected, hidden, activeComment }: PieceOptions): string {
  const commented = slice.paragraph.runs.some((run) => run.format.comment !== undefined);
  return `${selected?.join() ?? ''}|${hidden}|${commented ? activeComment : ''}|${slice.index % 20}`;
}
