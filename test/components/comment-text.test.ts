import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentText } from '../../components/comment-text.ts';
import { sample } from './sample.ts';

const { finding, rule, instruments } = sample;

describe('commentText', () => {
  it('quotes, explains, proposes, and ends with the address', () => {
    expect(commentText(finding, rule, instruments)).toBe(
      '‘ongeacht gender’: Hulp is er voor iedereen, maar oorzaken verschillen. ' +
        'Zo is het bedoeld: Iedereen krijgt hulp die past. ' +
        'Voorstel: ‘met oog voor macht en rolverwachtingen’. ' +
        'Meer hierover: Titel van een (College voor de Rechten van de Mens, 2021), https://example.nl/een',
    );
  });

  it('proposes to add what is an addition, and leaves out what there is not', () => {
    const [, addition] = finding.suggestions;
    const added = commentText({ ...finding, suggestions: addition ? [addition] : [] }, rule, []);
    expect(added).toContain('Voeg toe: ‘Daarbij kijken we naar macht.’');
    expect(added).not.toContain('Meer hierover');
    expect(commentText({ ...finding, suggestions: [] }, rule, [])).not.toMatch(/Voorstel|Voeg toe/u);
  });

  it('leaves out a year that nobody knows', () => {
    expect(commentText(finding, rule, instruments.slice(1))).toContain(
      '(College voor de Rechten van de Mens),',
    );
  });

  it('is one paragraph, whatever stands in the document', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => {
        expect(commentText({ ...finding, quote }, rule, instruments)).not.toMatch(/[\n\r\t\p{Cc}\uFFFC]/u);
      }),
    );
  });

  it('shortens a long passage at a word', () => {
    const text = commentText({ ...finding, quote: 'woord '.repeat(100) }, rule, []);
    expect(text).toMatch(/^‘(?:woord )+…’:/u);
    expect(text.indexOf('’')).toBeLessThan(250);
  });
});
