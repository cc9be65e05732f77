import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords } from '../../components/changed-words.ts';
import { shownSuggestion } from '../../components/shown-suggestion.ts';

const replaced = (raw: string, words: string, text: string) => {
  const start = raw.indexOf(words);
  return shownSuggestion(raw, { kind: 'replace', start, end: start + words.length, text });
};

describe('shownSuggestion', () => {
  it('shows the words in their own sentence', () => {
    const raw = 'Eerst dit. Onze aanpak geldt ongeacht gender. Daarna dat.';
    expect(replaced(raw, 'ongeacht gender', 'voor iedereen')).toMatchObject({
      before: 'Onze aanpak geldt ongeacht gender.',
      after: 'Onze aanpak geldt voor iedereen.',
    });
  });

  it('says with dots where the sentence goes on', () => {
    const raw = 'een twee drie vier vijf zes zeven HIER acht negen tien elf twaalf';
    expect(replaced(raw, 'HIER', 'daar').after).toBe('… drie vier vijf zes zeven daar acht negen tien …');
  });

  it('stops at the end of a line, a cell and an image', () => {
    expect(replaced('Kop\nDe tekst hier\nVolgende', 'tekst', 'zin').after).toBe('De zin hier');
    expect(replaced('Cel\u001cDe tekst\uFFFC hier', 'tekst', 'zin').after).toBe('De zin');
  });

  it('shows an addition after the sentence that it follows', () => {
    const raw = 'Wij helpen iedereen. Daarna dat.';
    const shown = shownSuggestion(raw, { kind: 'insert', start: 20, end: 20, text: ' Ook met gender.' });
    expect(shown.after).toBe('Wij helpen iedereen. Ook met gender. Daarna dat.');
  });

  it('holds the suggested words exactly, wherever they go', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (raw, a, b, text) => {
        const [start, end] = [a % (raw.length + 1), b % (raw.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const shown = shownSuggestion(raw, { kind: 'replace', start, end, text });
        expect(shown.after).toContain(text);
        expect(shown.before).toContain(raw.slice(start, end));
      }),
    );
  });
});

describe('changedWords', () => {
  it('finds the words that change', () => {
    expect(changedWords('de aanpak is neutraal nu', 'de aanpak is scherp nu')).toEqual({
      lead: 'de aanpak is ',
      removed: 'neutraal',
      added: 'scherp',
      tail: ' nu',
    });
  });

  it('puts both texts together again', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '  ', 'c.')).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { lead, removed, added, tail } = changedWords(before, after);
        expect(lead + removed + tail).toBe(before);
        expect(lead + added + tail).toBe(after);
      }),
    );
  });
});
