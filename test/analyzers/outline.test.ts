import { expect, it } from 'vitest';
import { createDekking } from '../../analyzers/dekking.ts';
import { outline } from '../../analyzers/outline.ts';
import { ownNames } from '../../analyzers/own-names.ts';
import { readMarkdown } from '../../analyzers/read/markdown.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import { tableRows } from '../../analyzers/table-rows.ts';
import { documentText } from '../../entrypoints/review.content/editors/google-docs/document-text.ts';

const around = (raw: string, words: string) => {
  const text = readMarkdown(raw);
  return outline(text).find(({ paragraph }) => paragraph.text.includes(words));
};

it('gives a paragraph its headings, the nearest first, and the paragraph that leads up to its list', () => {
  const raw =
    '# Visie\n\n## 2 Aanpak\n\n### 2.1 Stoppen\n\nWe doen twee dingen:\n\n- één\n- twee\n\n## 3 Geld\n\nNiets.\n';
  expect(around(raw, 'twee')).toMatchObject({ headings: ['2.1 Stoppen', '2 Aanpak'] });
  expect(around(raw, 'één')).toMatchObject({ lead: 'We doen twee dingen:', row: [] });
  expect(around(raw, 'Niets')).toMatchObject({ headings: ['3 Geld', 'Visie'], lead: undefined });
});

it('takes short paragraphs without a full stop for headings where none are marked', () => {
  const text = readPlainText('4 De aanpak\n\n4.1 Herstel\n\nDaarna is er rust.\n\nEn dat is alles.\n');
  expect(outline(text).map(({ headings, lead }) => [headings, lead])).toEqual([
    [[], undefined],
    [['4 De aanpak'], undefined],
    [['4.1 Herstel', '4 De aanpak'], undefined],
    [['4.1 Herstel', '4 De aanpak'], 'Daarna is er rust.'],
  ]);
});

it('knows the rows of a table in Markdown, in Google Docs, and guesses them from lines', () => {
  const rowsIn = (text: ReturnType<typeof readMarkdown>) =>
    [...tableRows(text)].map(([cell, { row, before, columns }]) => [cell.text, row, before, columns]);
  const told = [
    ['Wat', ['Wat', 'Wie'], [], 'Wat | Wie'],
    ['Wie', ['Wat', 'Wie'], ['Wat'], 'Wat | Wie'],
    ['Tellen', ['Tellen', 'GGD'], [], 'Wat | Wie'],
    ['GGD', ['Tellen', 'GGD'], ['Tellen'], 'Wat | Wie'],
  ];
  expect(rowsIn(readMarkdown('| Wat | Wie |\n| --- | --- |\n| Tellen | GGD |\n'))).toEqual(told);
  const docs = '\u0003\u0010\u0012\u001cWat\n\u001cWie\n\u0012\u001cTellen\n\u001cGGD\n\u0011Daarna.\n';
  expect(rowsIn(documentText(docs, '1'))).toEqual(told);
  const lines = readMarkdown('| a | b |\n| --- | --- |\n| c | d |\n');
  const alone = {
    ...lines,
    raw: 'a\nb\nc\nd\n',
    paragraphs: lines.paragraphs.map((cell, at) => ({ ...cell, start: at * 2, end: at * 2 + 1 })),
  };
  expect(rowsIn(alone).at(-1)).toEqual(['d', ['a', 'b', 'c', 'd'], ['c', 'b', 'a'], 'a | b | c | d']);
});

it('reads a table of phases the same in Google Docs as in Markdown', () => {
  const rows = [
    ['Fase', 'Wat we doen'],
    ['Directe veiligheid', 'nagaan of een man macht heeft over zijn vrouw'],
    ['Stabiele veiligheid', 'rolpatronen in de analyse'],
    ['Herstel', 'de economische zelfstandigheid van vrouwen vergroten'],
  ];
  const docs = `\u0003\u0010${rows.map((row) => `\u0012${row.map((cell) => `\u001c${cell}\n`).join('')}`).join('')}\u0011`;
  expect(createDekking().read(documentText(docs, '1')).get('fasen')?.status).toBe('aanwezig');
});

it('knows whose document it is from its title, and what it calls its region', () => {
  const raw =
    '# Regiovisie Groningen 2024\n\nIn Twente doen ze het anders.\n\nDe regio Delfland groeit. In de regio Delfland is het goed.\n';
  const own = ownNames(readMarkdown(raw));
  expect(own.has('groningen')).toBe(true);
  expect(own.has('delfland')).toBe(true);
  expect(own.has('twente')).toBe(false);
});

it('takes another region for another one, unless the document is its own', () => {
  const said = 'In Groningen is er een eigen werkwijze voor intieme terreur, die sinds mei geldt.';
  const status = (raw: string) => createDekking().read(readMarkdown(raw)).get('specifieke-aanpak')?.status;
  expect(status(`# Regiovisie Heideland\n\n${said}`)).toBe('zwak');
  expect(status(`# Regiovisie Groningen\n\n${said}`)).toBe('aanwezig');
});
