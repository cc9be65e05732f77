import { Reading } from './dutch/reading.ts';
import { wholeTerms } from './dutch/whole-terms.ts';
import type { Finding } from './finding.ts';
import type { Match, Rule } from './rule.ts';
import type { ParagraphKind, Span } from './text.ts';

interface Judged {
  readonly rule: Rule;
  readonly match: Match;
}

/**
 * Lets rules judge one paragraph (or a piece of one that is very long).
 *
 * @param instruments rule id → instrument ids, best first.
 * @param drop is told of a rule that threw; the others go on.
 * @returns findings in order of place, with UTF-16 offsets into `text`.
 */
export function judge(
  paragraph: { readonly text: string; readonly kind: ParagraphKind },
  rules: Iterable<Rule>,
  instruments: (rule: string) => readonly string[],
  drop: (rule: string, reason: string) => void,
): Finding[] {
  const reading = new Reading(paragraph);
  const judged: Judged[] = [];
  for (const rule of rules) {
    try {
      const sure = [...rule.find(reading)].filter((match) => match.confidence >= rule.threshold);
      const whole = sure.map((match) => ({ ...match, ...wholeTerms(reading, match) }));
      judged.push(...withoutOverlap(whole).map((match) => ({ rule, match })));
    } catch (error) {
      drop(rule.id, error instanceof Error ? error.message : String(error));
    }
  }
  const kept = judged.filter((one) => !judged.some((other) => yields(one, other, reading)));
  const findings: Finding[] = [];
  for (const { rule, match } of kept) {
    const { id, group, title, why } = rule;
    let suggestions: Finding['suggestions'] = [];
    try {
      suggestions = rule.suggest(match, reading);
    } catch (error) {
      drop(id, error instanceof Error ? error.message : String(error));
    }
    const { start, end, confidence } = match;
    if (end <= start) continue;
    const quote = reading.text.slice(start, end);
    findings.push({
      rule: id,
      group,
      start,
      end,
      quote,
      title,
      message: why,
      suggestions,
      instruments: instruments(id),
      confidence,
    });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

/** One rule marks a place once: of matches that overlap, the surest stays, and of equals the first. */
function withoutOverlap(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => b.confidence - a.confidence || a.start - b.start)) {
    if (!kept.some((other) => overlap(match, other))) kept.push(match);
  }
  return kept;
}

function yields(one: Judged, other: Judged, reading: Reading): boolean {
  const reach = one.rule.yieldsTo?.[other.rule.id];
  if (reach === undefined || one === other) return false;
  if (reach === 'paragraph' || overlap(one.match, other.match)) return true;
  return (
    reach === 'sentence' && reading.sentences.some((s) => overlap(s, one.match) && overlap(s, other.match))
  );
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
