import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import tooManyWords from 'textlint-rule-en-max-word-count';
import maxComma from 'textlint-rule-max-comma';
import sentenceLength from 'textlint-rule-sentence-length';
import stopWords from 'textlint-rule-stop-words';
import writeGood from 'textlint-rule-write-good';
import type { Start } from '../system.ts';

/** Some of these are CommonJS that was compiled from a module: then what they export is one `default` deeper. */
const own = <T extends object>(module: T): T => ('default' in module ? (module.default as T) : module);

/** The textlint kernel with five prose rules, given one paragraph at a time: a whole document takes it far longer. */
const start: Start = () => {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: own(textPlugin) }],
    rules: Object.entries({ tooManyWords, maxComma, sentenceLength, stopWords, writeGood }).map(
      ([ruleId, rule]) => ({ ruleId, rule: own(rule) }),
    ),
  };
  return {
    async whole(paragraphs) {
      let found = 0;
      for (const text of paragraphs) found += (await kernel.lintText(text, options)).messages.length;
      return found;
    },
  };
};

export default start;
