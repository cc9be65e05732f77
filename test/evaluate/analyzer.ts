import type { Text } from '../../analyzers/text.ts';
import type { ReadDekking } from './dekking.ts';
import type { Analyze } from './measure.ts';
import type { Readers } from './sets.ts';

/** Everything under test, found by name so that a part that is not there yet is only left out. */
interface Parts {
  readonly analyze: Analyze;
  readonly readers: Readers;
  readonly readDekking: ReadDekking | null;
}

const modules = import.meta.glob<Record<string, unknown>>('../../analyzers/{analyze,dekking}.ts');

export async function analyzer(): Promise<Parts> {
  const analyzeModule = await modules['../../analyzers/analyze.ts']?.();
  const dekkingModule = await modules['../../analyzers/dekking.ts']?.();
  const create = analyzeModule?.createAnalyzer as (() => { analyze: Analyze }) | undefined;
  return {
    analyze:
      create?.().analyze ?? (({ raw }) => ({ findings: [], words: raw.split(/\s+/).length, dropped: [] })),
    readers: { markdown: blocks, plain: blocks },
    readDekking: (dekkingModule?.readDekking as ReadDekking | undefined) ?? null,
  };
}

/** Paragraphs between blank lines. */
function blocks(raw: string): Text {
  const paragraphs = [...raw.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    kind: 'body' as const,
    text: found[0],
  }));
  return { raw, paragraphs, protectedRanges: [], revision: String(raw.length) };
}
