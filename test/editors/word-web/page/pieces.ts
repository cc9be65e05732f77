import { type Format, NOTE_REFERENCE, PICTURE } from '../document.ts';
import { sliceRuns } from './edit.ts';
import type { Slice } from './paginate.ts';

/** A stretch that becomes one `NormalTextRun`, or one object. */
export interface Piece {
  readonly kind: 'text' | 'tab' | 'break' | 'page' | 'picture' | 'note';
  readonly from: number;
  readonly text: string;
  readonly classes: readonly string[];
}

/** The pieces of one run of the model; they share a `TextRun`. */
export interface RunPieces {
  readonly format: Format;
  readonly pieces: readonly Piece[];
}

export interface PieceOptions {
  /** Selected part of the paragraph. */
  readonly selected: readonly [from: number, to: number] | null;
  /** Where the caret is, when it is in this paragraph: the word being typed carries no proofing mark. */
  readonly caret: number | null;
  readonly proofing: boolean;
  readonly activeComment: string | null;
  /** R2 shows this paragraph in the proxy and hides it here. */
  readonly hidden: boolean;
  readonly next: () => number;
}

const MARKS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:genderneutra\w+|systeemgericht|aandachtsfunctionaris\w*|cliëntvolgsysteem)/gi,
    'SpellingErrorV2Themed',
  ],
  [/\b(?:is onze aanpak|kent geen|twee spaties)\b/gi, 'ContextualSpellingAndGrammarErrorV2Themed'],
  [/\b(?:vanzelf|gewoon)\b/gi, 'AdvancedProofingIssueV2Themed'],
];

/** Proofing marks of a text that are shown now. One in five is missing at any time: they come and go while typing. */
export function proofingMarks(text: string, caret: number | null, next: () => number) {
  return MARKS.flatMap(([pattern, name]) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      name,
    })),
  ).filter((mark) => next() > 0.2 && !(caret !== null && caret >= mark.from && caret <= mark.to));
}

/** Cuts a slice at every format change, proofing mark, selection edge, and at random places inside words (§4 R1). */
export function piecesOf(slice: Slice, options: PieceOptions): RunPieces[] {
  const { paragraph, from } = slice;
  const runs = sliceRuns(paragraph.runs, slice.from, slice.to);
  const text = runs.map((run) => run.text).join('');
  const { next, selected } = options;
  const marks = options.proofing
    ? proofingMarks(text, options.caret === null ? null : options.caret - from, next)
    : [];
  const cuts = new Set<number>();
  for (const mark of marks) cuts.add(from + mark.from).add(from + mark.to);
  for (const edge of selected ?? []) cuts.add(edge);
  for (const cut of wordCuts(text, next)) cuts.add(from + cut);

  let at = from;
  return runs.map((run) => {
    const pieces: Piece[] = [];
    let start = at;
    const end = at + run.text.length;
    const flush = (to: number) => {
      if (to > start) {
        const classes = [
          ...marks.filter((mark) => from + mark.from < to && from + mark.to > start).map((mark) => mark.name),
          ...(selected !== null && selected[0] < to && selected[1] > start
            ? [
                'Selected',
                ...(start === selected[0] ? ['SelectionPipeBegin'] : []),
                ...(to === selected[1] ? ['SelectionPipeEnd'] : []),
              ]
            : []),
          ...commentClasses(run.format.comment, pieces.length === 0, options.activeComment),
        ];
        pieces.push({ kind: 'text', from: start, text: run.text.slice(start - at, to - at), classes });
      }
      start = to;
    };
    for (let offset = at; offset < end; offset++) {
      if (cuts.has(offset)) flush(offset);
      const kind = KINDS[run.text[offset - at] ?? ''];
      if (kind === undefined) continue;
      flush(offset);
      const classes = selected !== null && selected[0] <= offset && selected[1] > offset ? ['Selected'] : [];
      pieces.push({ kind, from: offset, text: run.text[offset - at] ?? '', classes });
      start = offset + 1;
    }
    flush(end);
    at = end;
    return { format: run.format, pieces };
  });
}

const KINDS: Readonly<Record<string, Piece['kind']>> = {
  '\t': 'tab',
  '\v': 'break',
  '\f': 'page',
  [PICTURE]: 'picture',
  [NOTE_REFERENCE]: 'note',
};

const commentClasses = (comment: string | undefined, first: boolean, active: string | null): string[] =>
  comment === undefined
    ? []
    : [
        ...(first ? ['CommentStart'] : []),
        active === comment ? 'CommentHighlightClicked' : 'CommentHighlightRest',
      ];

/** At least one word in every three lines is cut, never through a surrogate pair. */
function wordCuts(text: string, next: () => number): number[] {
  const words = [...text.matchAll(/[\p{L}]{4,}/gu)];
  const cuts: number[] = [];
  let last = -200;
  for (const word of words) {
    if (word.index - last < 150 && next() > 0.15) continue;
    const cut = word.index + 1 + Math.floor(next() * (word[0].length - 1));
    if ((text.charCodeAt(cut) & 0xfc00) === 0xdc00) continue;
    cuts.push(cut);
    last = word.index;
  }
  return cuts;
}
