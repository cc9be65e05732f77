import { createReader, type Reader } from '../../analyzers/reader.ts';
import { rules } from '../../analyzers/rules/index.ts';

/** Few users choose, and each choice is one set for all their documents. */
const MOST = 4;

const made = new Map<string, Reader>();

/**
 * The reader that leaves these rules out. It is kept as long as the background lives: what it costs is finding out which
 * words each rule needs; of texts it keeps nothing.
 */
export function readerWithout(rulesOff: readonly string[]): Reader {
  const key = [...new Set(rulesOff)].sort().join();
  const known = made.get(key);
  if (known !== undefined) return known;
  const off = new Set(rulesOff);
  const reader = createReader({ rules: new Set([...rules.keys()].filter((rule) => !off.has(rule))) });
  if (made.size >= MOST) made.clear();
  made.set(key, reader);
  return reader;
}
