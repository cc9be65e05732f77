import { describe, expect, it } from 'vitest';
import { createMemory } from '../../analyzers/memory.ts';
import type { ParagraphReading } from '../../analyzers/paragraph-reading.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';

const nothing: ParagraphReading = { findings: [], words: 2, sentences: 1, skipped: 0, dropped: [] };
const finding = {
  rule: 'een-regel',
  group: 'begrip',
  start: 4,
  end: 7,
  quote: 'zin',
  title: 'Titel',
  message: 'Waarom.',
  suggestions: [{ kind: 'replace', start: 4, end: 7, text: 'tekst' }],
  instruments: [],
  confidence: 1,
} as const;

describe('the memory of paragraphs', () => {
  it('asks for each content once, in order, and never again while it stays', () => {
    const memory = createMemory();
    const first = readPlainText('Een a.\n\nEen b.\n\nEen a.');
    expect(memory.unread(first).map(({ text }) => text)).toEqual(['Een a.', 'Een b.']);
    for (const paragraph of memory.unread(first)) memory.learn(paragraph, nothing);
    expect(memory.unread(first)).toEqual([]);
    expect(memory.recall(first)).toMatchObject({ words: 6, sentences: 3 });
    const later = readPlainText('Een c.\n\nEen b.\n\nEen a.');
    expect(memory.unread(later).map(({ text }) => text)).toEqual(['Een c.']);
  });

  it('tells two kinds of the same words apart', () => {
    const memory = createMemory();
    const text = readPlainText('Een a.');
    const [paragraph] = text.paragraphs;
    if (paragraph === undefined) throw new Error('no paragraph');
    memory.learn({ ...paragraph, kind: 'heading' }, nothing);
    expect(memory.unread(text)).toHaveLength(1);
  });

  it('moves findings along with their paragraph, the suggestions too', () => {
    const memory = createMemory();
    memory.learn({ kind: 'body', text: 'Een zin.' }, { ...nothing, findings: [finding] });
    const raw = 'Vooraf.\n\nEen zin.\n\nEen zin.';
    const { findings } = memory.recall(readPlainText(raw));
    expect(findings.map(({ start, end }) => raw.slice(start, end))).toEqual(['zin', 'zin']);
    expect(findings.map(({ start }) => start)).toEqual([13, 23]);
    expect(findings.map(({ suggestions }) => suggestions[0]?.start)).toEqual([13, 23]);
  });

  it('forgets what is no longer in the text', () => {
    const memory = createMemory();
    memory.learn({ kind: 'body', text: 'Een zin.' }, nothing);
    memory.recall(readPlainText('Iets anders.'));
    expect(memory.unread(readPlainText('Een zin.'))).toHaveLength(1);
  });

  it('names a rule that failed once', () => {
    const memory = createMemory();
    const failed = { ...nothing, dropped: [{ rule: 'stuk', reason: 'boom' }] };
    memory.learn({ kind: 'body', text: 'Een a.' }, failed);
    memory.learn({ kind: 'body', text: 'Een b.' }, failed);
    expect(memory.recall(readPlainText('Een a.\n\nEen b.')).dropped).toEqual(failed.dropped);
  });
});
