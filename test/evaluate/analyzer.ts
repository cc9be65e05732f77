import { createAnalyzer } from '../../analyzers/analyze.ts';
import { createDekking } from '../../analyzers/dekking.ts';
import { readMarkdown } from '../../analyzers/read/markdown.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import type { ReadDekking } from './dekking.ts';
import type { Analyze } from './measure.ts';
import type { Readers } from './sets.ts';

/** Everything under test. */
interface Parts {
  readonly analyze: Analyze;
  readonly readers: Readers;
  readonly readDekking: ReadDekking;
}

export async function analyzer(): Promise<Parts> {
  const { analyze } = createAnalyzer();
  const dekking = createDekking();
  return {
    analyze(text) {
      const { findings, words, dropped } = analyze(text);
      return { findings, words, dropped: dropped.map(({ rule, reason }) => `${rule} (${reason})`) };
    },
    readers: { markdown: readMarkdown, plain: readPlainText },
    readDekking: (text) => dekking.read(text),
  };
}
