import type { Finding } from '../analyzers/finding.ts';
import type { Instrument } from '../analyzers/instrument.ts';
import type { RuleText } from '../analyzers/rule.ts';

const LONGEST_QUOTE = 240;

/**
 * One paragraph to paste as a comment beside the passage: the words, what is meant, a proposal, where to read on.
 * Always Dutch, like the draft. The address comes last, with nothing after it that would break the link.
 */
export function commentText(finding: Finding, rule: RuleText, instruments: readonly Instrument[]): string {
  const [suggestion] = finding.suggestions;
  const [instrument] = instruments;
  return [
    `‘${shortened(oneLine(finding.quote))}’:`,
    ended(oneLine(finding.message)),
    `Zo is het bedoeld: ${ended(oneLine(rule.readings.meant))}`,
    suggestion &&
      `${suggestion.kind === 'replace' ? 'Voorstel' : 'Voeg toe'}: ${quoted(oneLine(suggestion.text))}`,
    instrument && `Meer hierover: ${reference(instrument)}`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\uFFFC]+/gu, ' ').trim();

const ended = (sentence: string): string =>
  sentence === '' || /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;

/** A proposal may be half a sentence: then the full stop is ours, and stands outside the words to copy. */
const quoted = (words: string): string => `‘${words}’${/[.!?…]$/u.test(words) ? '' : '.'}`;

function shortened(quote: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote;
  return `${quote.slice(0, quote.lastIndexOf(' ', LONGEST_QUOTE) + 1 || LONGEST_QUOTE).trimEnd()} …`;
}

const reference = ({ title, organisation, year, url }: Instrument): string =>
  `${oneLine(title)} (${organisation}${year === null ? '' : `, ${year}`}), ${url}`;
