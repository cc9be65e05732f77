import type { Suggestion } from '../analyzers/finding.ts';

/** A suggestion with the words around it, so that a person can read how the sentence will run. */
export interface ShownSuggestion {
  readonly suggestion: Suggestion;
  /** The stretch as it stands now. */
  readonly before: string;
  /** The same stretch as it will stand. */
  readonly after: string;
}

const WORDS_BEFORE = 5;
const WORDS_AFTER = 3;

/** Shows a suggestion in a few words of its own sentence; `…` where the sentence goes on. */
export function shownSuggestion(raw: string, suggestion: Suggestion): ShownSuggestion {
  const left = leftOf(raw.slice(0, suggestion.start));
  const right = rightOf(raw.slice(suggestion.end));
  return {
    suggestion,
    before: left + raw.slice(suggestion.start, suggestion.end) + right,
    after: left + suggestion.text + right,
  };
}

// Editors keep line ends, cell ends and placeholders of images as control characters: context stops there.
const lineOf = (text: string, at: 'first' | 'last'): string =>
  text.split(/[\p{Cc}\u2028\u2029\uFFFC]/u).at(at === 'first' ? 0 : -1) ?? '';

function leftOf(text: string): string {
  const line = lineOf(text, 'last').trimStart();
  // At the start of a sentence the words before it are all there is to recognise the place by.
  const sentence = /(?<=[.!?]\s+)[^.!?\s][^.!?]*$/u.exec(line)?.[0] ?? line;
  const kept = new RegExp(`(?:\\S+\\s+){0,${WORDS_BEFORE}}\\S*$`, 'u').exec(sentence)?.[0] ?? '';
  return kept.length < sentence.length ? `… ${kept}` : kept;
}

function rightOf(text: string): string {
  const sentence =
    /^[^.!?]*[.!?]/u.exec(lineOf(text, 'first').trimEnd())?.[0] ?? lineOf(text, 'first').trimEnd();
  const kept = new RegExp(`^\\S*(?:\\s+\\S+){0,${WORDS_AFTER}}`, 'u').exec(sentence)?.[0] ?? '';
  return kept.length < sentence.length ? `${kept} …` : kept;
}
