import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';

const known = ['kindfocus', 'gender-als-sekse'];

describe('parseOptions', () => {
  it('reads everything, in any order', () => {
    expect(
      parseOptions(
        ['a.jsonl', '--errors', '--rule', 'kindfocus', '--set', 'dev', '--json', 'o.json', 'b.md'],
        known,
      ),
    ).toEqual({
      errors: true,
      rules: ['kindfocus'],
      sets: ['dev'],
      json: 'o.json',
      files: ['a.jsonl', 'b.md'],
    });
  });

  it.each([
    [['--rule', 'nee'], 'There is no rule "nee".'],
    [['--rule'], '--rule needs a value.'],
    [['--set', 'test'], '--set takes train, dev, drafts, quotes, corpus.'],
    [['--fout'], '--fout is not an option.'],
  ])('%j is answered with a sentence', (args, sentence) => {
    expect(parseOptions(args, known)).toBe(sentence);
  });
});
