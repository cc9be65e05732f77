import type { Finding } from '../../analyzers/finding.ts';

/** From where a finding was seen: enough to know it again, and nothing that outlives the text. */
export interface Sighting {
  readonly finding: Finding;
  /** What stood around it. */
  readonly before: string;
  readonly after: string;
}

const CONTEXT = 40;

export function sight(finding: Finding, raw: string): Sighting {
  return {
    finding,
    before: raw.slice(Math.max(0, finding.start - CONTEXT), finding.start),
    after: raw.slice(finding.end, finding.end + CONTEXT),
  };
}

/**
 * Finds a finding again after the text changed: the same rule on the same words, with the same surroundings on one
 * side at least. `null` when it is gone, or when it could be another copy: then nothing is done to any.
 */
export function findAgain(
  { finding, before, after }: Sighting,
  findings: readonly Finding[],
  raw: string,
): Finding | null {
  const candidates = findings
    .filter(({ rule, quote }) => rule === finding.rule && quote === finding.quote)
    .map((candidate) => {
      const seen = sight(candidate, raw);
      return { candidate, sides: Number(seen.before === before) + Number(seen.after === after) };
    });
  for (const sides of [2, 1]) {
    const [only, ...others] = candidates.filter((each) => each.sides === sides);
    if (only !== undefined) return others.length === 0 ? only.candidate : null;
  }
  return null;
}
