/**
 * What the isolated world and the page's own world say to each other, as JSON in the `detail` of an event on
 * `document`. The answer comes while the question is being dispatched. Any script of the page can listen and can
 * forge either event; neither side gives anything to the other that the page does not have already.
 */
export const ASK = 'genderbril:word-web:ask';
export const ANSWER = 'genderbril:word-web:answer';

/** Characters of the document that travel in one answer: about a millisecond of copying. */
export const SLICE = 200_000;

/** Longest text that is read, in UTF-16 units: some 1,000 pages. Beyond it only what is rendered is read. */
export const MOST_CHARACTERS = 2_000_000;

interface Addressed {
  /** Made by the asker, repeated in the answer. */
  readonly id: string;
}

/** Is there a model, and does its text still equal version `known` (0: none)? */
export interface AskText extends Addressed {
  readonly ask: 'text';
  readonly known: number;
}

/** The characters of `version` from offset `from`, at most {@link SLICE}. */
export interface AskSlice extends Addressed {
  readonly ask: 'slice';
  readonly version: number;
  readonly from: number;
}

/** A place in the body text of `version`: UTF-16 offsets. */
interface Place {
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

/** Walk towards the paragraph that holds this place, for a few milliseconds; asked again until found. */
export interface AskFind extends Addressed, Place {
  readonly ask: 'find';
}

/** Put `text` where `expected` stands, in the paragraph that was found. Works once a version. */
export interface AskWrite extends Addressed, Place {
  readonly ask: 'write';
  readonly expected: string;
  readonly text: string;
}

export type Ask = AskText | AskSlice | AskFind | AskWrite;

/** `version`: names the text; `length`: of the whole; `same`: nothing changed since `known`. */
export interface TextAnswer {
  readonly version: number;
  readonly length: number;
  readonly same: boolean;
  /** Whether changes are tracked; `null` when the model does not say. */
  readonly tracking: boolean | null;
}

export interface SliceAnswer {
  readonly text: string;
}

/** `moved`: the paragraphs do not lie where the body text says. */
export interface FindAnswer {
  readonly found: 'yes' | 'not-yet' | 'moved' | 'stale';
}

/**
 * `written`: the body text is now exactly the old one with this change. `wrong`: something else happened.
 * `unchanged`: the model would not. `unsupported`: a needed function is missing, and nothing was tried.
 */
export interface WriteAnswer {
  readonly result: 'written' | 'wrong' | 'unchanged' | 'stale' | 'protected' | 'tracking' | 'unsupported';
}

export type Answer = TextAnswer | SliceAnswer | FindAnswer | WriteAnswer;
