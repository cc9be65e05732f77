import { expect, it } from 'vitest';
import { fold } from '../../../analyzers/dutch/fold.ts';
import { tokenize } from '../../../analyzers/dutch/tokens.ts';

const words = (text: string) =>
  tokenize(text)
    .filter((token) => !token.punctuation)
    .map(({ start, end }) => fold(text.slice(start, end)));

it.each([
  ['gender-sensitief', ['gendersensitief']],
  ['gender-\nsensitief', ['gendersensitief']],
  ['gender\u00adsensitief', ['gendersensitief']],
  ['gender- of seksespecifiek', ['gender-', 'of', 'seksespecifiek']],
  ['gender-\nof seksespecifiek', ['gender-', 'of', 'seksespecifiek']],
  ['patiënt, één vóór', ['patient', 'een', 'voor']],
  ['zo’n foto’s', ["zo'n", "foto's"]],
  ['gender (m/v/x)', ['gender', 'm/v/x']],
  ['genders/geaardheid', ['genders', 'geaardheid']],
  ['man\u00a0of vrouw', ['man', 'of', 'vrouw']],
  ['€ 1.204 per jaar.', ['1.204', 'per', 'jaar']],
])('%s', (text, expected) => expect(words(text)).toEqual(expected));

it('keeps the marks that part clauses', () => {
  const text = 'gender = man; ja – nee';
  const marks = tokenize(text).filter((token) => token.punctuation);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['=', ';', '–']);
});
