import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import { textOf } from '../../analyzers/read/block.ts';
import { rules } from '../../analyzers/rules/index.ts';

const files = Object.keys(import.meta.glob('../../analyzers/rules/*.ts')).filter(
  (path) => !path.endsWith('/index.ts'),
);

/** A text of one body paragraph. */
const paragraph = (text: string) => textOf(text, [{ start: 0, end: text.length, kind: 'body', text }]);

it('names every rule after its file', () => {
  expect([...rules.keys()].sort()).toEqual(files.map((path) => path.replace(/.*\/|\.ts$/g, '')).sort());
});

describe.each([...rules.values()].map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const analyzer = createAnalyzer({ from: [rule] });

  it('has at least eight examples of each kind, a title and two readings', () => {
    expect(rule.examples.flags.length).toBeGreaterThanOrEqual(8);
    expect(rule.examples.passes.length).toBeGreaterThanOrEqual(8);
    for (const text of [rule.title, rule.readings.now, rule.readings.meant, rule.why])
      expect(text).not.toBe('');
    expect(`${rule.title} ${rule.why}`).not.toMatch(/\bfout/i);
    expect(rule.sections.every((section) => /^§\d/.test(section))).toBe(true);
  });

  it.each(rule.examples.flags)('flags: %s', (example) => {
    const start = example.indexOf('[[');
    const end = example.indexOf(']]') - 2;
    expect(start).toBeGreaterThanOrEqual(0);
    const text = example.replace('[[', '').replace(']]', '');
    const analysis = analyzer.analyze(paragraph(text));
    expect(analysis.dropped).toEqual([]);
    const hit = analysis.findings.find((finding) => finding.start < end && start < finding.end);
    expect(hit?.rule).toBe(id);
    expect(hit?.quote).toBe(text.slice(hit?.start, hit?.end));
    expect(hit?.suggestions.length).toBeGreaterThanOrEqual(1);
    expect(hit?.suggestions.length).toBeLessThanOrEqual(3);
    for (const s of hit?.suggestions ?? []) {
      expect(s.start).toBeGreaterThanOrEqual(0);
      expect(s.end).toBeLessThanOrEqual(text.length);
      if (s.kind === 'insert') expect(s.start).toBe(s.end);
    }
  });

  it.each(rule.examples.passes)('passes: %s', (example) => {
    const analysis = analyzer.analyze(paragraph(example));
    expect(analysis.dropped).toEqual([]);
    expect(analysis.findings.map((finding) => finding.quote)).toEqual([]);
  });
});
