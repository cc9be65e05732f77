import { describe, expect, it } from 'vitest';
import { GoldError, parseGold } from './gold.ts';
import { parseGoldDraft } from './gold-draft.ts';
import { kindOf, paragraphText } from './paragraph-text.ts';

const text = 'Gender (man of vrouw) vullen we in.';
const good = {
  id: 'x-1',
  genre: 'memo',
  text,
  kind: 'positive',
  findings: [{ rule: 'gender-als-sekse', quote: 'Gender (man of vrouw)', start: 0, end: 21 }],
  note: '',
};
const lines = (...values: object[]) => values.map((value) => JSON.stringify(value)).join('\n');
const [finding] = good.findings;

describe('parseGold', () => {
  it('reads paragraphs and passes over empty lines', () => {
    expect(parseGold(`${lines(good)}\r\n\n${lines({ ...good, id: 'x-2' })}\n`, 'a.jsonl')).toEqual([
      good,
      { ...good, id: 'x-2' },
    ]);
  });

  it.each([
    ['id', { ...good, id: 7 }],
    ['text', { ...good, text: '' }],
    ['kind', { ...good, kind: 'maybe' }],
    ['kind', { ...good, kind: 'neutral' }],
    ['findings', { ...good, findings: {} }],
    ['findings[0].rule', { ...good, findings: [{ ...finding, rule: undefined }] }],
    ['findings[0].start', { ...good, findings: [{ ...finding, start: -1 }] }],
    ['findings[0].quote', { ...good, findings: [{ ...finding, end: 20 }] }],
  ])('names the line and the field %s', (field, wrong) => {
    const read = () => parseGold(lines(good, wrong), 'a.jsonl');
    expect(read).toThrow(GoldError);
    expect(read).toThrow(`a.jsonl, line 2: "${field}" must be`);
  });

  it('names the line that is not JSON', () => {
    expect(() => parseGold('{"id"', 'a.jsonl')).toThrow('a.jsonl, line 1: is not JSON.');
  });
});

describe('parseGoldDraft', () => {
  it('reads findings and dekking', () => {
    const draft = parseGoldDraft(
      JSON.stringify({ findings: good.findings, dekking: { definitie: 'zwak' }, evidence: {} }),
      text,
      'd.json',
    );
    expect(draft.findings).toEqual(good.findings);
    expect(draft.dekking.get('definitie')).toBe('zwak');
  });

  it('names the field that is wrong', () => {
    const wrong = JSON.stringify({ findings: [], dekking: { fasen: 'ja' } });
    expect(() => parseGoldDraft(wrong, text, 'd.json')).toThrow('d.json: "dekking.fasen" must be');
  });
});

describe('a gold paragraph as a document', () => {
  it.each([
    ['regiovisie (kop)', 'heading'],
    ['inhoudsopgave', 'heading'],
    ['regiovisie (bijlage, tabeltitel)', 'heading'],
    ['actietabel (cel)', 'cell'],
    ['uitvoeringsprogramma (tabelcel)', 'cell'],
    ['regiovisie (speerpunten, opsomming)', 'list-item'],
    ['begrippenlijst', 'body'],
    ['onderzoeksbevindingen in visie', 'body'],
  ])('%s is a %s', (genre, kind) => {
    expect(kindOf(genre)).toBe(kind);
  });

  it('has exactly one paragraph, the whole text', () => {
    const [gold] = parseGold(lines(good), 'a.jsonl');
    expect(gold && paragraphText(gold)).toMatchObject({
      raw: text,
      paragraphs: [{ start: 0, end: 35, text }],
    });
  });
});
