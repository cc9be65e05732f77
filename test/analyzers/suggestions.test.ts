import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import type { Finding, Suggestion } from '../../analyzers/finding.ts';
import { textOf } from '../../analyzers/read/block.ts';
import { rules } from '../../analyzers/rules/index.ts';

const every = createAnalyzer();
/** A text of one body paragraph. */
const paragraph = (text: string) => textOf(text, [{ start: 0, end: text.length, kind: 'body', text }]);

const applied = (text: string, { start, end, text: words }: Suggestion) =>
  text.slice(0, start) + words + text.slice(end);

/** How many brackets and quotation marks are open at a place. */
const openAt = (text: string, at: number) => {
  const before = text.slice(0, at).replace(/(?<=\p{L})’(?=\p{L})/gu, '');
  const count = (mark: string) => before.split(mark).length - 1;
  return [count('(') - count(')'), count('[') - count(']'), count('“') - count('”'), count('"') % 2];
};

/** What a reader would stumble over that was not there before. */
const stumbles = (text: string) =>
  text.match(/ {2}|\.\s*\.(?!\.)|[;:,]\s*[.,;]|,\s*\.| [.,;]/gu)?.length ?? 0;

function readsLikeDutch(text: string, suggestion: Suggestion): void {
  const { kind, start, end, text: words } = suggestion;
  const after = applied(text, suggestion);
  expect(after, 'changes nothing').not.toBe(text);
  expect(stumbles(after), `stumbles: ${after}`).toBeLessThanOrEqual(stumbles(text));
  const atStart = /(?:^|[.?!…]["”’»)\]]*\s+)$/u.test(text.slice(0, start));
  if (kind === 'replace') {
    if (atStart && /^["“‘(]*\p{Lu}/u.test(text.slice(start)))
      expect(words, 'loses its capital').toMatch(/^["“‘(]*[\p{Lu}\p{N}]/u);
    if (/[.?!]["”’»)\]]*$/u.test(text)) expect(after, 'loses its stop').toMatch(/[.?!]["”’»)\]]*$/u);
    return;
  }
  expect(end).toBe(start);
  expect(openAt(text, start), `inside brackets or quotes: ${after}`).toEqual([0, 0, 0, 0]);
  const rest = text.slice(start);
  if (/^[.;,]/u.test(rest)) {
    // Words before the stop: a clause, or a sentence whose stop is the one that stands there.
    expect(words, after).toMatch(/^(?:[,;:]| –|\.) .*[^.,;\s]$/u);
    expect(words, after).not.toMatch(/^\. \p{Ll}/u);
  } else {
    expect(words, after).toMatch(/^[.;]? \p{Lu}.*[.?!]$/u);
    expect(rest, `within a sentence: ${after}`).toMatch(/^$|^\s/u);
    if (words.startsWith(' ')) expect(text.slice(0, start), after).toMatch(/[.?!…;:]["'”’»)\]]*$/u);
  }
}

/** Whether any rule still says something of the words that were put in. */
function flagged(text: string, suggestion: Suggestion): string[] {
  const to = suggestion.start + suggestion.text.length;
  return every
    .analyze(paragraph(applied(text, suggestion)))
    .findings.filter((finding) => finding.start < to && suggestion.start < finding.end)
    .map(({ rule, quote }) => `${rule}: ${quote}`);
}

describe.each([...rules.values()].map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const own = createAnalyzer({ from: [rule] });
  const examples = rule.examples.flags.map((example) => example.replace(/\[\[|\]\]/g, ''));
  const all = examples.flatMap((text) =>
    own
      .analyze(paragraph(text))
      .findings.flatMap((finding: Finding) =>
        finding.suggestions.map((suggestion) => ({ text, suggestion })),
      ),
  );

  it('proposes words that read like Dutch where they stand', () => {
    for (const { text, suggestion } of all) readsLikeDutch(text, suggestion);
  });

  it('proposes nothing in place of the words that would be marked again', () => {
    for (const { text, suggestion } of all.filter((one) => one.suggestion.kind === 'replace'))
      expect(flagged(text, suggestion), applied(text, suggestion)).toEqual([]);
  });
});
