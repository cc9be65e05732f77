import { expect, it } from 'vitest';
import { readPlainText } from '../../../analyzers/read/plain-text.ts';

const read = (raw: string) => readPlainText(raw).paragraphs.map(({ kind, text }) => [kind, text]);

it('takes blocks between blank lines as paragraphs, line ends included', () => {
  expect(read('Eerste regel\nvan een alinea.\n\nTweede alinea.\n')).toEqual([
    ['body', 'Eerste regel\nvan een alinea.'],
    ['body', 'Tweede alinea.'],
  ]);
});

it('takes list items as paragraphs of their own, without their marker', () => {
  expect(read('Wij doen dit:\n- Gendersensitiviteit\n• Maatwerk\n1. Training\nvan alle teams')).toEqual([
    ['body', 'Wij doen dit:'],
    ['list-item', 'Gendersensitiviteit'],
    ['list-item', 'Maatwerk'],
    ['list-item', 'Training\nvan alle teams'],
  ]);
});

it('does not take a number at the start of a broken line for a list', () => {
  expect(read('In totaal waren het er in dat jaar\n12. Daarna nam het af.')).toHaveLength(1);
});

it('takes long lines that end like sentences as paragraphs', () => {
  const long = `Dit is ${'een heel lange regel '.repeat(8)}die eindigt.`;
  expect(read(`${long}\n${long}\nKop`)).toHaveLength(3);
});

it('keeps offsets in the raw text, whatever the line ends', () => {
  const raw = '\ufeffEén.\r\n\r\n  * Twee \r\n\r\nDrie';
  for (const { start, end, text } of readPlainText(raw).paragraphs) expect(raw.slice(start, end)).toBe(text);
  expect(read(raw).at(-1)).toEqual(['body', 'Drie']);
});
