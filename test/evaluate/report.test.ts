import { describe, expect, it } from 'vitest';
import type { Finding } from '../../analyzers/finding.ts';
import { dekkingAgreement, dekkingTable } from './dekking.ts';
import { type Analyze, falseAlarmsByKind, measure, narrow } from './measure.ts';
import { mistakes } from './mistakes.ts';
import { numbers } from './numbers.ts';
import { paragraphText } from './paragraph-text.ts';
import type { GoldDocument, GoldSet } from './sets.ts';
import { corpusReport, summary } from './summary.ts';
import { table } from './table.ts';

const rules = ['a', 'b'];

const document = (
  id: string,
  text: string,
  marked: readonly (readonly [string, string])[],
): GoldDocument => ({
  id,
  about: 'memo · positive',
  kind: 'positive',
  text: paragraphText({ id, genre: 'memo', text, kind: 'neutral', findings: [], note: '' }),
  findings: marked.map(([rule, quote]) => {
    const start = text.indexOf(quote);
    return { rule, quote, start, end: start + quote.length };
  }),
});

/** Reports rule `a` on every "aap" and rule `b` on every "beer". */
const analyze: Analyze = ({ raw }) => ({
  findings: [...raw.matchAll(/aap|beer/g)].map(
    ([quote, ..._], index): Finding => ({
      rule: quote === 'aap' ? 'a' : 'b',
      quote,
      start: [...raw.matchAll(/aap|beer/g)][index]?.index ?? 0,
      end: ([...raw.matchAll(/aap|beer/g)][index]?.index ?? 0) + quote.length,
      group: 'begrip',
      title: '',
      message: '',
      suggestions: [],
      instruments: [],
      confidence: 0.9,
    }),
  ),
  words: raw.split(' ').length,
  dropped: [],
});

const set: GoldSet = {
  title: 'train',
  group: 'train',
  documents: [
    document('1', 'een aap hier', [['a', 'een aap']]),
    document('2', 'een beer daar', [['a', 'daar']]),
    document('3', 'geen van beide', []),
  ],
};

describe('a measured set', () => {
  const measured = measure(set, analyze, rules);

  it('counts per rule and in total', () => {
    expect(measured.total).toEqual({ gold: 2, found: 1, falseAlarms: 1 });
    expect(measured.words).toBe(9);
  });

  it('can be narrowed to some rules, with a total of their own', () => {
    expect(narrow(measured, ['a']).total).toEqual({ gold: 2, found: 1, falseAlarms: 0 });
    expect(falseAlarmsByKind(narrow(measured, ['a'])).size).toBe(0);
    expect([...falseAlarmsByKind(narrow(measured, ['b']))]).toEqual([['positive', 1]]);
  });

  it('prints a table with the sets side by side', () => {
    const lines = table([measured, measured], rules).split('\n');
    expect(lines[3]).toMatch(/^a +\| +2 +1 +1 +0 +1\.000 +0\.500 +0\.667 +\| +2 +1 /);
    expect(lines[4]).toMatch(/^b +\| +0 +0 +0 +1 +0\.000 +- +0\.000/);
    expect(lines[6]).toMatch(/^total +\| +2 +1 +1 +1 +0\.500 +0\.500 +0\.500/);
  });

  it('prints each mistake in its paragraph, with what was there instead', () => {
    const text = mistakes(measured, rules);
    expect(text).toContain('## a · train · 1 missed, 0 false');
    expect(text).toContain('MISSED  2  (memo · positive)\n  instead: b “beer”\n  een beer [[daar]]');
    expect(text).toContain(
      'FALSE   2  (memo · positive)\n  confidence 0.90\n  gold: a “daar”\n  een [[beer]] daar',
    );
  });

  it('writes numbers that can be read back', () => {
    expect(JSON.parse(numbers([measured])).sets.train.rules.a).toEqual({
      gold: 2,
      found: 1,
      falseAlarms: 0,
      precision: 1,
      recall: 0.5,
      f1: 0.667,
    });
  });

  it('says which rules are below the bar, and how far train is from dev', () => {
    const dev = measure({ ...set, title: 'dev', group: 'dev' }, analyze, rules);
    const text = summary([measured, dev]);
    expect(text).toContain('train: below the bar (P 0.85, R 0.6): a (P 1.000, R 0.500), b (P 0.000, R -)');
    expect(text).toContain('F1 on train minus F1 on dev: 0.000');
  });

  it('counts false alarms per 1,000 words', () => {
    const corpus = measure(
      { ...set, group: 'corpus', documents: [document('c', 'een beer en een aap', [])] },
      analyze,
      rules,
    );
    expect(corpusReport(corpus)).toContain('2 false alarms in 5 words of 1 texts, 400.000 per 1,000 words');
  });
});

describe('dekking', () => {
  it('is scored per item: the same or not', () => {
    const drafts: GoldSet = {
      title: 'drafts',
      group: 'drafts',
      documents: [
        {
          ...document('d', 'x', []),
          dekking: new Map([
            ['definitie', 'zwak'],
            ['fasen', 'aanwezig'],
          ]),
        },
      ],
    };
    const agreement = dekkingAgreement(drafts, () => new Map([['definitie', { status: 'zwak' }]]));
    expect(agreement.disagreements).toEqual([
      { draft: 'd', item: 'fasen', gold: 'aanwezig', read: 'not there' },
    ]);
    expect(dekkingTable([['drafts', agreement]])).toMatch(/total +1 of 2 +0\.500/);
  });
});
