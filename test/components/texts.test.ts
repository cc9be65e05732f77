import { describe, expect, it } from 'vitest';
import { textsIn } from '../../components/texts/texts-in.ts';

/** Every sentence of a language, also those that are made of a number. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [0, 1, 2].map((n) => String(value(n, n, n)));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe('our own words', () => {
  it.each(['nl', 'en'] as const)('in %s are all there', (lang) => {
    expect(textsIn(lang).lang).toBe(lang);
    for (const sentence of sentences(textsIn(lang))) expect(sentence).toMatch(/^\S(.*\S)?$/u);
  });

  it('never call what someone wrote wrong, and say je', () => {
    const all = sentences(textsIn('nl')).join(' ');
    expect(all).not.toMatch(/\b(fout(en)?|verkeerd|onjuist|u|uw)\b/iu);
    expect(sentences(textsIn('en')).join(' ')).not.toMatch(/\b(wrong|error|mistakes?|incorrect)\b/iu);
  });

  it('count one and many', () => {
    const { findings } = textsIn('nl').popup;
    expect([findings(0), findings(1), findings(2)]).toEqual(['0 meldingen', '1 melding', '2 meldingen']);
  });
});
