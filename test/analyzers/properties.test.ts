import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import { readMarkdown } from '../../analyzers/read/markdown.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import { rules } from '../../analyzers/rules/index.ts';
import type { Text } from '../../analyzers/text.ts';

const samples = [...rules.values()].flatMap(({ examples }) => [
  ...examples.flags.map((example) => example.replace(/\[\[|\]\]/g, '')),
  ...examples.passes,
]);
const marks = [
  '\n',
  '\n\n',
  '- ',
  '“',
  '”',
  "'",
  '(',
  '. ',
  '\u00ad',
  '\u00a0',
  '\ud800',
  'gender',
  ' | ',
  '> ',
  'niet ',
];
const draft = fc
  .array(
    fc.oneof(
      fc.constantFrom(...samples),
      fc.constantFrom(...marks),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
  )
  .map((parts) => parts.join(' '));

const readers: readonly ((raw: string) => Text)[] = [readPlainText, readMarkdown];
const settings = { numRuns: 60 };

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
/** Whether an offset lies inside what a reader sees as one letter. Looks at the neighbourhood only. */
function splitsGrapheme(raw: string, edge: number): boolean {
  const from = Math.max(0, edge - 20);
  const near = raw.slice(from, edge + 20);
  return edge < raw.length && graphemes.segment(near).containing(edge - from)?.index !== edge - from;
}

it('finds the same twice, and quotes exactly what stands there', () => {
  fc.assert(
    fc.property(draft, fc.constantFrom(...readers), (raw, read) => {
      const text = read(raw);
      let end = 0;
      for (const paragraph of text.paragraphs) {
        expect(paragraph.start).toBeGreaterThanOrEqual(end);
        expect(raw.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
        end = paragraph.end;
      }
      const analyzer = createAnalyzer();
      const analysis = analyzer.analyze(text);
      expect(analysis.dropped).toEqual([]);
      expect(analyzer.analyze(text)).toEqual(analysis);
      expect(createAnalyzer().analyze(read(raw))).toEqual(analysis);
      for (const finding of analysis.findings) {
        expect(raw.slice(finding.start, finding.end)).toBe(finding.quote);
        expect(finding.quote).not.toBe('');
        for (const edge of [finding.start, finding.end]) expect(splitsGrapheme(raw, edge)).toBe(false);
      }
      const starts = analysis.findings.map((finding) => finding.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    settings,
  );
});

it('changes only offsets when unrelated paragraphs are put around', () => {
  const front = 'De bibliotheek is op maandag gesloten.\n\n';
  const back = '\n\nHet zwembad is op zondag open.';
  fc.assert(
    fc.property(fc.constantFrom(...samples), (raw) => {
      const here = createAnalyzer().analyze(readPlainText(raw)).findings;
      const there = createAnalyzer().analyze(readPlainText(front + raw + back)).findings;
      expect(
        there.map(({ rule, start, end, quote }) => [rule, start - front.length, end - front.length, quote]),
      ).toEqual(here.map(({ rule, start, end, quote }) => [rule, start, end, quote]));
    }),
    settings,
  );
});

it.each([
  ['200,000 words on one line', 'gender is man of vrouw '.repeat(40_000)],
  ['lone surrogates', '\ud800'.repeat(100_000)],
  ['brackets', '('.repeat(100_000)],
  ['quotation marks', '‘a '.repeat(50_000)],
  ['stops', '. '.repeat(100_000)],
  ['one word', 'gender'.repeat(50_000)],
  ['broken words', 'gender-\n'.repeat(50_000)],
])(
  'stands %s',
  (_, raw) => {
    for (const read of readers) expect(createAnalyzer().analyze(read(raw)).dropped).toEqual([]);
  },
  60_000,
);

it.each([
  [
    'English',
    'Our approach is gender neutral: domestic violence affects everyone, men and women alike. Gender means sex, male or female. In most quarrels both partners share the blame, and every woman is a victim. The family approach is gender sensitive by definition.',
  ],
  [
    'French',
    'Notre approche est neutre en matière de genre : la violence domestique touche tout le monde. Le genre est le sexe, homme ou femme. Dans un couple, il faut être deux pour se disputer, et les deux partenaires ont une part de responsabilité.',
  ],
  [
    'German',
    'Unser Ansatz ist genderneutral, häusliche Gewalt betrifft alle. Gender bedeutet Geschlecht, also Mann oder Frau. Zum Streit gehören immer zwei, beide Partner tragen Schuld. Der Systemansatz ist von selbst gendersensibel.',
  ],
  [
    'source code',
    'if (gender === "vrouw" || sekse === "man") { return aanpak.genderneutraal(slachtoffers.filter((s) => s.gender !== null)); } // gender = sekse\nconst systeemaanpak = { gendersensitief: true, maatwerk: true };',
  ],
])('finds nothing in %s', (_, raw) => {
  for (const read of readers) expect(createAnalyzer().analyze(read(raw)).findings).toEqual([]);
});
