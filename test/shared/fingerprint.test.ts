import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../entrypoints/shared/fingerprint.ts';

const raw = 'Eerste regel.\nOnze aanpak geldt ongeacht gender, en dat blijft zo.';
const found = (text: string, rule = 'genderneutrale-framing', quote = 'ongeacht gender') => {
  const start = text.indexOf(quote);
  return { rule, start, end: start + quote.length, quote };
};
const name = (text = raw, salt = 'zout', document = 'doc') => fingerprint(salt, document, text, found(text));

describe('the fingerprint', () => {
  it('is a digest, and holds no word of the text', async () => {
    expect(await name()).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('stays when the rest of the document changes', async () => {
    const same = await name();
    expect(await name(`Een nieuwe alinea.\n${raw}`)).toBe(same);
    expect(await name(`${raw} En we schrijven verder.`)).toBe(same);
    expect(await name(raw.replace(', en dat blijft zo', ''))).toBe(same);
  });

  it('stays when only capitals, spaces or punctuation change', async () => {
    expect(await name(raw.replace('Onze aanpak', 'ONZE  aanpak,'))).toBe(await name());
  });

  it('differs by place, rule, document and machine', async () => {
    const others = await Promise.all([
      name(),
      name(raw.replace('geldt', 'werkt')),
      name(raw, 'ander zout'),
      name(raw, 'zout', 'ander document'),
      fingerprint('zout', 'doc', raw, found(raw, 'kindfocus')),
      fingerprint('zout', 'doc', raw, found(raw, 'genderneutrale-framing', 'ongeacht')),
    ]);
    expect(new Set(others).size).toBe(others.length);
  });
});
