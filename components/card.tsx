import { useId } from 'preact/hooks';
import type { Finding, Suggestion } from '../analyzers/finding.ts';
import type { Instrument } from '../analyzers/instrument.ts';
import type { RuleText } from '../analyzers/rule.ts';
import { ExampleList } from './example-list.tsx';
import { GroupName } from './group-name.tsx';
import { Hidden } from './hidden.tsx';
import { InstrumentList } from './instrument-list.tsx';
import type { ShownSuggestion } from './shown-suggestion.ts';
import { SuggestionItem } from './suggestion-item.tsx';
import type { Lang } from './texts/lang.ts';
import { textsIn } from './texts/texts-in.ts';

/** More than two links is a reading list; the others wait behind a line. */
const INSTRUMENTS_SHOWN = 2;
const SUGGESTIONS_SHOWN = 3;

export interface CardProps {
  readonly finding: Finding;
  readonly rule: RuleText;
  /** Best first. */
  readonly instruments: readonly Instrument[];
  readonly suggestions: readonly ShownSuggestion[];
  /** False: nothing offers *Vervang*; the words can be copied where `onCopyWords` is given. */
  readonly writable: boolean;
  /** Names the words themselves: the mark is not under them but beside their paragraph. */
  readonly showQuote?: boolean;
  readonly lang: Lang;
  /** What became of the last action, read out politely. */
  readonly notice: string | null;
  /** Room the card may take in pixels, where there is less than it needs. */
  readonly maxHeight?: number | undefined;
  onReplace(suggestion: Suggestion, event: MouseEvent): void;
  onCopyWords?(suggestion: Suggestion, event: MouseEvent): void;
  onCopy(event: MouseEvent): void;
  onIgnore(event: MouseEvent): void;
  onRuleOff(event: MouseEvent): void;
  onClose(): void;
}

/** What a person reads about one finding, with words that fit. The caller places it, and handles Escape. */
export function Card(props: CardProps) {
  const { finding, rule, instruments, suggestions, writable, notice, maxHeight } = props;
  const texts = textsIn(props.lang);
  const title = useId();
  const more = instruments.slice(INSTRUMENTS_SHOWN);
  return (
    <section
      // Another finding is another card: nothing stays unfolded or scrolled.
      key={`${finding.rule}:${finding.quote}`}
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      class="card"
      lang={props.lang}
      data-genderbril="card"
      data-rule={finding.rule}
      style={maxHeight === undefined ? {} : { maxHeight: `${maxHeight}px` }}
    >
      <header>
        <GroupName group={finding.group} texts={texts} />
        <button type="button" class="close" data-action="close" onClick={() => props.onClose()}>
          <span aria-hidden="true">×</span>
          <Hidden>{texts.card.close}</Hidden>
        </button>
      </header>
      <h2 id={title} lang="nl">
        {finding.title}
      </h2>

      {props.showQuote === true && (
        <p class="small">
          {texts.card.words} <q lang="nl">{finding.quote}</q>
        </p>
      )}

      <dl class="readings">
        <div>
          <dt>{texts.card.now}</dt>
          <dd lang="nl">{rule.readings.now}</dd>
        </div>
        <div class="meant">
          <dt>{texts.card.meant}</dt>
          <dd lang="nl">{rule.readings.meant}</dd>
        </div>
      </dl>

      <p lang="nl">{finding.message}</p>
      {rule.sections.length > 0 && <p class="small">{texts.card.source(rule.sections.join(', '))}</p>}

      {suggestions.length > 0 && (
        <>
          <h3>{texts.card.suggestions}</h3>
          <ul class="suggestions">
            {suggestions.slice(0, SUGGESTIONS_SHOWN).map((shown) => (
              <SuggestionItem
                key={`${shown.suggestion.start}:${shown.suggestion.text}`}
                shown={shown}
                writable={writable}
                texts={texts}
                onReplace={props.onReplace}
                onCopyWords={props.onCopyWords}
              />
            ))}
          </ul>
        </>
      )}

      {/* Always there, so that screen readers are listening before the sentence arrives. */}
      <p class="notice" role="status">
        {notice}
      </p>

      {instruments.length > 0 && (
        <>
          <h3>{texts.card.instruments}</h3>
          <InstrumentList instruments={instruments.slice(0, INSTRUMENTS_SHOWN)} texts={texts} />
          {more.length > 0 && (
            <details>
              <summary>{texts.card.moreInstruments(more.length)}</summary>
              <InstrumentList instruments={more} texts={texts} />
            </details>
          )}
        </>
      )}

      <div class="actions">
        <button type="button" data-action="copy" onClick={props.onCopy}>
          {texts.card.copy}
        </button>
        <button type="button" data-action="ignore" onClick={props.onIgnore}>
          {texts.card.ignore}
        </button>
        <button type="button" data-action="rule-off" onClick={props.onRuleOff}>
          {texts.card.ruleOff}
        </button>
      </div>

      <ExampleList examples={rule.examples} texts={texts} />
    </section>
  );
}
