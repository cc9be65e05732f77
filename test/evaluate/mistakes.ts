import type { Finding } from '../../analyzers/finding.ts';
import type { Paragraph } from '../../analyzers/text.ts';
import type { Marked } from './count.ts';
import type { GoldFinding } from './gold.ts';
import type { Measured, MeasuredDocument } from './measure.ts';

/** Every miss and false alarm of a set with its paragraph, grouped by rule. */
export function mistakes({ set, documents }: Measured, rules: readonly string[]): string {
  const blocks = rules.flatMap((rule) => {
    const missed = documents.flatMap((one) =>
      one.match.missed.filter((finding) => finding.rule === rule).map((finding) => missText(one, finding)),
    );
    const alarms = documents.flatMap((one) =>
      one.match.falseAlarms
        .filter((finding) => finding.rule === rule)
        .map((finding) => alarmText(one, finding)),
    );
    if (missed.length + alarms.length === 0) return [];
    const heading = `## ${rule} · ${set.title} · ${missed.length} missed, ${alarms.length} false`;
    return [[heading, ...missed, ...alarms].join('\n\n')];
  });
  return blocks.length === 0 ? `No mistakes in ${set.title}.` : blocks.join('\n\n');
}

function missText(one: MeasuredDocument, finding: GoldFinding): string {
  const paragraph = paragraphOf(one, finding);
  const instead = one.match.falseAlarms
    .filter((alarm) => within(alarm, paragraph))
    .map(({ rule, quote }) => `  instead: ${rule} “${quote}”`);
  return [`MISSED  ${name(one)}`, ...instead, shown(paragraph, finding)].join('\n');
}

function alarmText(one: MeasuredDocument, finding: Finding): string {
  const paragraph = paragraphOf(one, finding);
  const gold = [...one.match.found, ...one.match.missed]
    .filter((other) => within(other, paragraph))
    .map(({ rule, quote }) => `  gold: ${rule} “${quote}”`);
  const confidence = `  confidence ${finding.confidence.toFixed(2)}`;
  return [`FALSE   ${name(one)}`, confidence, ...gold, shown(paragraph, finding)].join('\n');
}

const name = ({ document }: MeasuredDocument) => `${document.id}  (${document.about})`;

const within = (inner: Marked, outer: { start: number; end: number }) =>
  inner.start < outer.end && outer.start < inner.end;

/** The paragraph that a finding starts in; the finding itself when it lies in none. */
function paragraphOf({ document: { text } }: MeasuredDocument, finding: Marked): Omit<Paragraph, 'kind'> {
  const { start, end } = finding;
  const inside = text.paragraphs.find((one) => one.start <= start && start < one.end);
  return inside ?? { start, end, text: text.raw.slice(start, end) };
}

/** The paragraph with the finding between brackets. */
function shown(paragraph: Omit<Paragraph, 'kind'>, finding: Marked): string {
  const start = finding.start - paragraph.start;
  const end = finding.end - paragraph.start;
  const { text } = paragraph;
  return `  ${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`;
}
