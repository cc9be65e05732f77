import nlp from 'compromise/one';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../analyzers/dutch/terms.ts';

const words = (sentence: string) => termsOf(sentence).map((term) => term.text);
const normals = (sentence: string) => termsOf(sentence).map((term) => term.normal);

it.each([
  ['Zie art. 3 van de wet', ['Zie', 'art', '3', 'van', 'de', 'wet']],
  ['de patiënt is één', ['de', 'patiënt', 'is', 'één']],
  ['man-vrouwverhoudingen', ['man-vrouwverhoudingen']],
  ['(man-vrouwverhoudingen)', ['man-vrouwverhoudingen']],
  [
    '‘man-vrouwverhoudingen’ en “man-vrouwverhoudingen”',
    ['man-vrouwverhoudingen', 'en', 'man-vrouwverhoudingen'],
  ],
  ['co-ouder, non-binair en ex-partner', ['co-ouder', 'non-binair', 'en', 'ex-partner']],
  ['Noord-Holland en 15-minuten', ['Noord-Holland', 'en', '15-minuten']],
  ["d'r man", ["d'r", 'man']],
  ['in 2019-2023', ['in', '2019-2023']],
  ['10km en 3x', ['10km', 'en', '3x']],
  ['een dun rapport', ['een', 'dun', 'rapport']],
  ['art.\u00a03', ['art', '3']],
  ['een <3  gender', ['een', '3', 'gender']],
  ['gender (m/v)', ['gender', 'm/v']],
  ['foto’s van zo’n man', ['foto’s', 'van', 'zo’n', 'man']],
  ['…', ['…']],
  ['', []],
  [' \u00a0 ', []],
])('cuts %j', (sentence, expected) => expect(words(sentence)).toEqual(expected));

describe('the normal form', () => {
  it.each([
    ['patiënt, één, vóór', ['patient', 'een', 'voor']],
    ['gender\u00adsensitief', ['gendersensitief']],
    ['Gender-sensitief gender-\nsensitief', ['gendersensitief', 'gendersensitief']],
    ['De GENDERKLOOF', ['de', 'genderkloof']],
    ['een dun rapport', ['een', 'dun', 'rapport']],
  ])('of %j', (sentence, expected) => expect(normals(sentence)).toEqual(expected));
});

it('takes what it is given for one sentence', () => {
  termsOf('Warm.');
  expect(nlp.tokenize('Zie ouderen al. De rest niet. Zie scholen [bijv. Het Baken] nu.').docs).toHaveLength(
    1,
  );
});

it('rewrites nothing', () => {
  const sentence = 'jeugd–en-gezin <3  gender';
  expect(nlp.tokenize(sentence).text()).toBe(sentence);
});

const sentences = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['gender', ' ', '  ', '(', ')', '“', '”', '-', '–', '\u00ad', '\u00a0', '\n', '.', '/', "'", '’'],
        ...['man-vrouw', 'één', '2019-2023', '<3', '\ud800', '👩🏽', 'e\u0301', '\u200d', ':)'],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

it('loses no character, and every offset says where a term stands', () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      let end = 0;
      for (const term of termsOf(sentence)) {
        expect(term.start).toBeGreaterThanOrEqual(end);
        expect(sentence.slice(term.start, term.end)).toBe(term.text);
        end = term.end;
      }
      expect(end).toBeLessThanOrEqual(sentence.length);
      if (sentence.trim() !== '')
        expect(
          nlp
            .tokenize(sentence)
            .document.flat()
            .map(({ pre, text, post }) => pre + text + post)
            .join(''),
        ).toBe(sentence);
    }),
    { numRuns: 300 },
  );
});
