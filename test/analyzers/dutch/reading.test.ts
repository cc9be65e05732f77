import { describe, expect, it } from 'vitest';
import { frame } from '../../../analyzers/dutch/frame.ts';
import { Reading } from '../../../analyzers/dutch/reading.ts';

const read = (text: string) => new Reading({ text, kind: 'body' });
const first = (text: string) => {
  const sentence = read(text).sentences[0];
  if (sentence === undefined) throw new Error('no sentence');
  return sentence;
};

describe('concepts', () => {
  it.each(['We agenderen dit.', 'De kalender hangt er.', 'Een transgender persoon.', 'Dat is indringend.'])(
    'no gender in: %s',
    (text) => expect(first(text).has('gender')).toBe(false),
  );

  it.each([
    'gender-sensitief werken',
    'gender sensitief beleid',
    'Gendersensi-tieve hulp',
    'oog voor gender',
  ])('gendersensitief in: %s', (text) => expect(first(text).has('gendersensitief')).toBe(true));

  it('is not silent about a concept that does not exist', () => {
    expect(() => first('Een zin.').has('gendr')).toThrow('No such concept: gendr');
  });

  it('gives offsets in the paragraph', () => {
    const reading = read('Een zin. Hier staat gender in.');
    const found = reading.first('gender');
    expect(reading.text.slice(found?.start, found?.end)).toBe('gender');
  });
});

describe('queries', () => {
  it('finds pairs by nearness and order', () => {
    const sentence = first('Een systeemaanpak is per definitie gendersensitief.');
    expect(sentence.near('systeem', 'gendersensitief', { order: 'after' })).toBeDefined();
    expect(sentence.near('gendersensitief', 'systeem', { order: 'after' })).toBeUndefined();
    expect(sentence.near('systeem', 'gendersensitief', { within: 1 })).toBeUndefined();
  });

  it('matches frames with gaps, alternatives, optional words and concepts', () => {
    const is = frame('@systeem is|blijft ~2 @gendersensitief');
    expect(first('Een systeemaanpak is per definitie gendersensitief.').find(is)).toBeDefined();
    expect(first('Een systeemaanpak wordt gendersensitief.').find(is)).toBeUndefined();
    expect(first('veld gender: man').find(frame('veld het? gender : man'))).toEqual({ start: 0, end: 16 });
  });

  it('knows where a clause begins and ends', () => {
    const sentence = first('We zijn klaar, maar gender telt mee, zodat het klopt.');
    const clause = sentence.clauseOf(sentence.first('gender') ?? sentence);
    expect(sentence.text.slice(clause.start, clause.end)).toBe('maar gender telt mee');
  });
});

describe('voice', () => {
  const own = (text: string) => first(text).voice().own;

  it.each([
    'Een systeemaanpak is per definitie gendersensitief.',
    'Onze aanpak is genderneutraal.',
    'Wij stellen dat gender geen rol speelt.',
  ])('own: %s', (text) => expect(own(text)).toBe(true));

  it.each([
    'Het is een misverstand dat een systeemaanpak vanzelf gendersensitief is.',
    'Voorkomen moet worden dat gender als doelgroep wordt gezien.',
    'GREVIO concludeert dat het beleid genderneutraal is.',
    'Ten onrechte wordt gender gelijkgesteld aan sekse.',
    'Volgens de inspreker speelt gender geen rol.',
    'Is een systeemaanpak vanzelf gendersensitief?',
    'Een systeemaanpak is alleen gendersensitief wanneer men kennis heeft.',
    'Een systeemaanpak is vanzelf gendersensitief. Dat klopt niet.',
  ])('not own: %s', (text) => expect(own(text)).toBe(false));

  it('tells a denial from a denial elsewhere', () => {
    const sentence = first('Gender is niet hetzelfde als sekse, maar het hoort erbij.');
    expect(sentence.voice(sentence.first('sekse') ?? sentence).negated).toBe(true);
    const other = first('Wij wachten niet, want gender telt.');
    expect(other.voice(other.first('gender') ?? other).negated).toBe(false);
  });
});
