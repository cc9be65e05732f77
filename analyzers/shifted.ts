import type { Finding } from './finding.ts';

/** The same finding in a text where its paragraph begins `by` characters further on. */
export function shifted(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    suggestions: finding.suggestions.map((s) => ({ ...s, start: s.start + by, end: s.end + by })),
  };
}
