import { createAnalyzer } from '../../analyzers/analyze.ts';
import { readMarkdown } from '../../analyzers/read/markdown.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import type { ReadDekking } from './dekking.ts';
import type { Analyze } from './measure.ts';
import type { Readers } from './sets.ts';

/** Everything under test. */
interface Parts {
  readonly analyze: Analyze;
  readonly readers: Readers;
  /** `null` until there is one. */
  readonly readDekking: ReadDekking | null;
}

/** Looked up by name, so that measuring the rules does not wait for the document-level items. */
const dekking = import.meta.glob<{ readonly readDekking: ReadDekking }>('../../analyzers/dekking.ts');

export async function analyzer(): Promise<Parts> {
  const { analyze } = createAnalyzer();
  const found = await dekking['../../analyzers/dekking.ts']?.();
  return {
    analyze(text) {
      const { findings, words, dropped } = analyze(text);
      return { findings, words, dropped: dropped.map(({ rule, reason }) => `${rule} (${reason})`) };
    },
    readers: { markdown: readMarkdown, plain: readPlainText },
    readDekking: found?.readDekking ?? null,
  };
}
