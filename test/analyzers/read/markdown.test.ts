import { expect, it } from 'vitest';
import { readMarkdown } from '../../../analyzers/read/markdown.ts';

const raw = `# Visie

Een alinea
over twee regels.

- eerste punt
  gaat verder
- [ ] tweede punt

> een citaat

| Actie | Wie |
| --- | --- |
| Training | Veilig Thuis |

\`\`\`
code
\`\`\`
Kop
---
`;

it('gives headings, list items, cells and quotes their kind', () => {
  expect(readMarkdown(raw).paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'Visie'],
    ['body', 'Een alinea\nover twee regels.'],
    ['list-item', 'eerste punt\n  gaat verder'],
    ['list-item', 'tweede punt'],
    ['quote', 'een citaat'],
    ['cell', 'Actie'],
    ['cell', 'Wie'],
    ['cell', 'Training'],
    ['cell', 'Veilig Thuis'],
    ['heading', 'Kop'],
  ]);
});

it('gives offsets into the file', () => {
  for (const { start, end, text } of readMarkdown(raw).paragraphs) expect(raw.slice(start, end)).toBe(text);
});
