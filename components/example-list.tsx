import type { RuleText } from '../analyzers/rule.ts';
import type { Texts } from './texts/texts.ts';
import { withMark } from './with-mark.tsx';

/** Enough to see the difference; the rule's page in the options has them all. */
const MOST = 2;

interface Props {
  readonly examples: RuleText['examples'];
  readonly texts: Texts;
}

/** *Wel / Niet*: closed until someone asks for it, because a card that lectures is a card that gets closed. */
export const ExampleList = ({ examples, texts }: Props) => (
  <details class="examples">
    <summary>{texts.card.examples}</summary>
    <h3>{texts.card.good}</h3>
    <ul lang="nl">
      {examples.passes.slice(0, MOST).map((example) => (
        <li key={example}>{example}</li>
      ))}
    </ul>
    <h3>{texts.card.notThis}</h3>
    <ul lang="nl">
      {examples.flags.slice(0, MOST).map((example) => (
        <li key={example}>{withMark(example)}</li>
      ))}
    </ul>
  </details>
);
