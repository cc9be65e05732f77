import { useId } from 'preact/hooks';
import type { Suggestion } from '../analyzers/finding.ts';
import { changedWords } from './changed-words.ts';
import type { ShownSuggestion } from './shown-suggestion.ts';
import type { Texts } from './texts/texts.ts';

interface Props {
  readonly shown: ShownSuggestion;
  readonly writable: boolean;
  readonly texts: Texts;
  onReplace(suggestion: Suggestion, event: MouseEvent): void;
  readonly onCopyWords: ((suggestion: Suggestion, event: MouseEvent) => void) | undefined;
}

/** One proposal: the sentence as it will run, with the new words set apart, and the button that does it. */
export function SuggestionItem({ shown, writable, texts, onReplace, onCopyWords }: Props) {
  const words = useId();
  const { suggestion } = shown;
  const { lead, removed, added, tail } = changedWords(shown.before, shown.after);
  return (
    <li class="suggestion">
      <p id={words} lang="nl">
        {lead}
        {added === '' ? <del>{removed}</del> : withoutEdges(added)}
        {tail}
      </p>
      {writable ? (
        <button
          type="button"
          class="primary"
          data-action="replace"
          data-suggestion={suggestion.text}
          aria-describedby={words}
          onClick={(event) => onReplace(suggestion, event)}
        >
          {suggestion.kind === 'replace' ? texts.card.replace : texts.card.insert}
        </button>
      ) : (
        onCopyWords && (
          <button
            type="button"
            data-action="copy-words"
            aria-describedby={words}
            onClick={(event) => onCopyWords(suggestion, event)}
          >
            {texts.card.copyWords}
          </button>
        )
      )}
    </li>
  );
}

/** A tinted space beside the new words would look like a slip. */
function withoutEdges(added: string) {
  const words = added.trim();
  const at = added.indexOf(words);
  return (
    <>
      {added.slice(0, at)}
      <ins>{words}</ins>
      {added.slice(at + words.length)}
    </>
  );
}
