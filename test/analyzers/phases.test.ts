import { expect, it } from 'vitest';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import { instruments } from '../../analyzers/instruments/index.ts';
import { phases, phasesInstruments, phasesSection } from '../../analyzers/phases.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';

it('has the three phases in order, complete in both languages', () => {
  expect(phases.map(({ id }) => id)).toEqual(['directe-veiligheid', 'stabiele-veiligheid', 'herstel']);
  for (const { nl, en } of phases) {
    expect(nl.gender.length).toBe(en.gender.length);
    for (const text of [nl.title, nl.about, en.title, en.about, ...nl.gender, ...en.gender])
      expect(text).not.toBe('');
  }
  expect(phasesSection).toMatch(/^§\d/);
});

it('names instruments that are there, and says nothing that a rule would mark', () => {
  expect(phasesInstruments.filter((id) => !instruments.has(id))).toEqual([]);
  const dutch = phases.flatMap(({ nl }) => [nl.about, ...nl.gender]).join('\n\n');
  expect(createAnalyzer().analyze(readPlainText(dutch)).findings).toEqual([]);
});
