import { expect, it } from 'vitest';
import { readMarkdown } from '../../analyzers/read/markdown.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import { type ScanWord, scanWordsIn, wordScan } from '../../analyzers/word-scan.ts';

it.each<[ScanWord, string]>([
  [
    'gender',
    'gender Gender genders gendersensitief gender-sensitieve genderongelijkheid gen\u00adder gender-',
  ],
  ['vrouw', 'vrouw vrouwen vrouwelijk vrouwenopvang migrantenvrouwen vrouwbeeld'],
  ['man', 'man mannen mannelijke mannenopvang ex-man buurman mannelijkheid man- bi-mannen man-zijn'],
  ['macht', 'macht machten machtsverschil onmacht machtsongelijkheid overmacht'],
  [
    'gelijk',
    'gelijk gelijke ongelijk ongelijke gelijkheid ongelijkheden gelijkwaardigheid ongelijkwaardig genderongelijkheid',
  ],
])('counts as %s its forms and compounds', (one, words) => {
  for (const word of words.split(' '))
    expect([word, scanWordsIn(word)]).toEqual([word, expect.arrayContaining([one])]);
});

it.each(
  'iemand manier management agenderen kalender transgender mogelijk mogelijkheden dagelijks tegelijk vergelijken gelijktijdig gemachtigde machtiging mevrouw emancipatie mantelzorg'.split(
    ' ',
  ),
)('does not count %s', (word) => {
  expect(scanWordsIn(word)).toEqual([]);
});

it('counts a compound of two for both', () => {
  expect(scanWordsIn('man-vrouwverhoudingen')).toEqual(['vrouw', 'man']);
  expect(scanWordsIn('machtsongelijkheid')).toEqual(['macht', 'gelijk']);
});

it('counts per heading and in all, with the heading and what stands before the first', () => {
  const raw =
    'Een vrouw en een man.\n\n# Gender\n\nMacht en ongelijkheid.\n\n## Leeg\n\n| vrouwen | mannen |\n| --- | --- |\n| 3 | 1 |\n';
  const { words, counts, chapters } = wordScan(readMarkdown(raw));
  expect(counts).toEqual({ gender: 1, vrouw: 2, man: 2, macht: 1, gelijk: 1 });
  expect(
    chapters.map(({ heading, words, counts }) => [heading?.text, heading?.level, words, counts.vrouw]),
  ).toEqual([
    [undefined, undefined, 5, 1],
    ['Gender', 1, 4, 0],
    ['Leeg', 2, 5, 1],
  ]);
  expect(words).toBe(14);
  for (const { heading } of chapters)
    if (heading) expect(raw.slice(heading.start, heading.end)).toBe(heading.text);
});

it('finds chapters where no heading is marked, and none in an empty text', () => {
  const scan = wordScan(
    readPlainText('1 Inleiding\n\nEen vrouw belt.\n\n2.1 Cijfers\n\nTwee mannen bellen niet.\n'),
  );
  expect(
    scan.chapters.map(({ heading, counts }) => [heading?.text, heading?.level, counts.vrouw, counts.man]),
  ).toEqual([
    ['1 Inleiding', 2, 1, 0],
    ['2.1 Cijfers', 3, 0, 1],
  ]);
  expect(wordScan(readPlainText(''))).toEqual({
    words: 0,
    counts: { gender: 0, vrouw: 0, man: 0, macht: 0, gelijk: 0 },
    chapters: [],
  });
});
