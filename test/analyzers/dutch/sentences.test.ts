import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../analyzers/dutch/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('one sentence', () => {
  it.each([
    'Zie art. 3 van de wet.',
    'Zie art.\u00a03 van de wet.',
    'Kies scholen [bijv. Het Baken] in de buurt.',
    'De heer J. de Vries en mevr. Bakker praten mee.',
    'Het staat in Stb. 2019, nr. 12 van dit jaar.',
    'Dit gaat m.b.t. Veilig Thuis goed.',
    'De aanpak is gender-\nsensitief van opzet.',
    'Een zin die\nover twee regels loopt.',
    '1. Gendersensitief werken is de basis.',
    'Het kost € 1.204 per jaar.',
    'Hij zei (zie p. 4) dat het klopt.',
  ])('%s', (text) => expect(split(text)).toEqual([text]));
});

describe('two sentences', () => {
  it.each([
    ['De ouderen al. ', 'De rest niet.'],
    ['Zie bijlage A. ', 'Daarna volgt meer.'],
    ['Scholing, overleg e.d. ', 'De gemeente betaalt.'],
    ['Dat blijkt uit onderzoek.3 ', 'De cijfers staan hier.'],
    ['Dat blijkt uit onderzoek.[3] ', 'De cijfers staan hier.'],
    ['Wij spreken van “gender.” ', 'De rest volgt.'],
    ['Hij zweeg… ', 'De ander niet.'],
    ['Klopt dat? ', 'Nee, dat klopt niet.'],
    ['Zo staat het in de wet (bijlage 2.) ', 'De raad stemt in.'],
    ['Dat was in 2023. ', 'De cijfers stegen.'],
  ])('%s| %s', (a, b) => expect(split(a + b)).toEqual([a.trim(), b]));
});

it('holds every word, and never more than 3,000 characters in a sentence', () => {
  const text = 'woord '.repeat(10_000);
  const parts = split(text);
  expect(parts.join(' ').replace(/\s+/g, ' ')).toBe(text.trim());
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(3000);
});
