import type { Analysis } from '../../analyzers/analysis.ts';
import type { Finding, Suggestion } from '../../analyzers/finding.ts';
import type { Instrument } from '../../analyzers/instrument.ts';
import { instruments as everyInstrument } from '../../analyzers/instruments/index.ts';
import type { Text } from '../../analyzers/text.ts';

/** One JSON object on one line: the command line's contract. Offsets are UTF-16 offsets into the file's text. */
export function asJson(file: string, _text: Text, { words, sentences, findings }: Analysis): string {
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
    dekking: {},
  });
}

/** For a person in a terminal: where, what, why, which words could go in, and where to read on. */
export function asText(
  file: string,
  text: Text,
  { words, sentences, skipped, findings, dropped }: Analysis,
): string {
  const blocks = findings.map((finding) => describe(file, text, finding));
  const silence = skipped > 0 ? `, ${skipped} overgeslagen` : '';
  const count = findings.length === 1 ? '1 melding' : `${findings.length} meldingen`;
  blocks.push(`${file}: ${words} woorden, ${sentences} zinnen gelezen${silence}, ${count}`);
  for (const { rule, reason } of dropped) blocks.push(`regel ${rule} is overgeslagen: ${reason}`);
  return blocks.join('\n\n');
}

function describe(file: string, text: Text, finding: Finding): string {
  const before = text.raw.slice(0, finding.start).split(/\r\n|\r|\n/u);
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
