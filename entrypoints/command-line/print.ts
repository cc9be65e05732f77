import type { Analysis } from '../../analyzers/analysis.ts';
import { dekkingItems } from '../../analyzers/dekking/index.ts';
import type { Dekking } from '../../analyzers/dekking.ts';
import type { Finding, Suggestion } from '../../analyzers/finding.ts';
import type { Instrument } from '../../analyzers/instrument.ts';
import { instruments as everyInstrument } from '../../analyzers/instruments/index.ts';
import type { Text } from '../../analyzers/text.ts';

/** One JSON object on one line: the command line's contract. Offsets are UTF-16 offsets into the file's text. */
export function asJson(
  file: string,
  _text: Text,
  { words, sentences, findings }: Analysis,
  dekking: Dekking,
): string {
  return JSON.stringify({
    file,
    words,
    sentences,
    findings: findings.map(
      ({ rule, group, start, end, quote, title, message, suggestions, instruments }) => ({
        rule,
        group,
        start,
        end,
        quote,
        title,
        message,
        suggestions: suggestions.map(({ kind, start, end, text }) => ({ kind, start, end, text })),
        instruments: instruments.flatMap(known).map(({ id, title, url }) => ({ id, title, url })),
      }),
    ),
    dekking: Object.fromEntries(dekking),
  });
}

/** For a person in a terminal: where, what, why, which words could go in, and where to read on. */
export function asText(
  file: string,
  text: Text,
  { words, sentences, skipped, findings, dropped }: Analysis,
  dekking: Dekking,
): string {
  const blocks = findings.map((finding) => describe(file, text, finding));
  const silence = skipped > 0 ? `, ${skipped} overgeslagen` : '';
  if (words > 0) blocks.push(covered(file, text, dekking));
  const count = findings.length === 1 ? '1 melding' : `${findings.length} meldingen`;
  blocks.push(`${file}: ${words} woorden, ${sentences} zinnen gelezen${silence}, ${count}`);
  for (const { rule, reason } of dropped) blocks.push(`regel ${rule} is overgeslagen: ${reason}`);
  return blocks.join('\n\n');
}

/** The document-level items, one line each, with where the first passages stand that show them. */
function covered(file: string, text: Text, dekking: Dekking): string {
  const lines = [...dekking].map(([id, { status, evidence }]) => {
    const places = evidence.slice(0, 3).map(({ start }) => lineOf(text, start).length);
    const where = places.length === 0 ? '' : `  regel ${[...new Set(places)].join(', ')}`;
    return `  ${status.padEnd(10)}${dekkingItems.get(id)?.nl.title ?? id}  [${id}]${where}`;
  });
  return [`${file}: dekking`, ...lines].join('\n');
}

/** The lines up to an offset, the last one cut off there. */
const lineOf = (text: Text, offset: number): string[] => text.raw.slice(0, offset).split(/\r\n|\r|\n/u);

function describe(file: string, text: Text, finding: Finding): string {
  const before = lineOf(text, finding.start);
  const lines = [
    `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}  ${finding.title}  [${finding.rule}]`,
    `  “${finding.quote.replace(/\s+/gu, ' ')}”`,
    `  ${finding.message}`,
    ...finding.suggestions.map((suggestion) => `  → ${propose(suggestion)}`),
  ];
  const instrument = finding.instruments.flatMap(known)[0];
  if (instrument !== undefined) {
    const year = instrument.year === null ? '' : `, ${instrument.year}`;
    lines.push(`  Meer: ${instrument.title} (${instrument.organisation}${year}) ${instrument.url}`);
  }
  return lines.join('\n');
}

const propose = ({ kind, text }: Suggestion): string =>
  `${kind === 'insert' ? 'voeg toe' : 'liever'}: ${text.replace(/\s+/gu, ' ').trim()}`;

const known = (id: string): Instrument[] => {
  const instrument = everyInstrument.get(id);
  return instrument === undefined ? [] : [instrument];
};
