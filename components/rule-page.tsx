import { Hidden } from './hidden.tsx';
import { InstrumentList } from './instrument-list.tsx';
import type { RuleChoice } from './rule-choice.ts';
import type { Texts } from './texts/texts.ts';
import { withMark } from './with-mark.tsx';

interface Props {
  readonly rule: RuleChoice;
  readonly texts: Texts;
}

/** Everything about one rule, closed until someone wants to know: both readings, why, examples, and how well it does. */
export const RulePage = ({ rule, texts }: Props) => {
  const { readings, why, sections, examples, instruments, measured } = rule;
  const words = texts.rulePage;
  return (
    <details class="rule-page">
      <summary>
        {words.about}
        <Hidden>: {rule.title}</Hidden>
      </summary>
      <dl lang="nl">
        <dt lang={texts.lang}>{texts.card.now}</dt>
        <dd>{readings.now}</dd>
        <dt lang={texts.lang}>{texts.card.meant}</dt>
        <dd>{readings.meant}</dd>
      </dl>
      <p lang="nl">{why}</p>
      <p class="small">{texts.card.source(sections.join(', '))}</p>
      <h4>{texts.card.good}</h4>
      <ul lang="nl">
        {examples.passes.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
      <h4>{texts.card.notThis}</h4>
      <ul lang="nl">
        {examples.flags.map((example) => (
          <li key={example}>{withMark(example)}</li>
        ))}
      </ul>
      {instruments.length > 0 && <h4>{texts.card.instruments}</h4>}
      {instruments.length > 0 && <InstrumentList instruments={instruments} texts={texts} />}
      <h4>{words.measured}</h4>
      <p>{measured === null ? words.notMeasured : words.counts(measured)}</p>
    </details>
  );
};
