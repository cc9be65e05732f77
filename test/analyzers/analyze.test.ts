import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import type { Rule } from '../../analyzers/rule.ts';
import { rules } from '../../analyzers/rules/index.ts';

const flagged = 'Onze aanpak van huiselijk geweld is genderneutraal.';
const some = rules.get('genderneutrale-framing') as Rule;

describe('createAnalyzer', () => {
  it('moves findings along with their paragraph, and remembers the rest', () => {
    let asked = 0;
    const counted: Rule = { ...some, find: (reading) => (asked++, some.find(reading)) };
    const analyzer = createAnalyzer({ from: [counted] });
    const [before] = analyzer.analyze(readPlainText(flagged)).findings;
    const raw = `Een kop.\n\n${flagged}`;
    const [after] = analyzer.analyze(readPlainText(raw)).findings;
    expect(after).toEqual({
      ...before,
      start: (before?.start ?? 0) + 10,
      end: (before?.end ?? 0) + 10,
      suggestions: before?.suggestions.map((s) => ({ ...s, start: s.start + 10, end: s.end + 10 })),
    });
    expect(raw.slice(after?.start, after?.end)).toBe(after?.quote);
    expect(asked).toBe(1);
  });

  it('drops a rule that throws, names it, and lets the rest go on', () => {
    const broken: Rule = {
      ...some,
      id: 'stuk',
      find: () => {
        throw new Error('kapot');
      },
    };
    const analysis = createAnalyzer({ from: [broken, some] }).analyze(readPlainText(flagged));
    expect(analysis.dropped).toEqual([{ rule: 'stuk', reason: 'kapot' }]);
    expect(analysis.findings.map((finding) => finding.rule)).toEqual([some.id]);
  });

  it('gives way to a more specific rule', () => {
    const general: Rule = { ...some, id: 'algemeen', yieldsTo: { [some.id]: 'overlap' } };
    const analysis = createAnalyzer({ from: [general, some] }).analyze(readPlainText(flagged));
    expect(analysis.findings.map((finding) => finding.rule)).toEqual([some.id]);
  });

  it('uses only the rules that are asked for', () => {
    expect(createAnalyzer({ rules: new Set() }).analyze(readPlainText(flagged)).findings).toEqual([]);
  });

  it('skips other languages and source code, and says so', () => {
    const english = 'The policy on gender is neutral and it does not matter which sex the victim has been.';
    const analysis = createAnalyzer().analyze(readPlainText(`${english}\n\n${flagged}`));
    expect(analysis).toMatchObject({ sentences: 2, skipped: 1 });
    expect(analysis.findings).toHaveLength(1);
  });
});
