import type { Instrument } from '../../analyzers/instrument.ts';
import { isQuiet, type Measured } from '../../analyzers/measured.ts';
import type { RuleText } from '../../analyzers/rule.ts';

const GROUPS = { begrip: 'Begrip', framing: 'Framing', uitwerking: 'Uitwerking' } as const;

/**
 * A rule's page in Markdown, made of its file and its measurement: nothing on it is written twice.
 *
 * @param measured how the rule did on unseen text; `undefined` when it was not measured.
 * @param on the file that was measured on, as the reader would name it.
 */
export function rulePage(
  rule: RuleText,
  instruments: readonly Instrument[],
  measured: Measured | undefined,
  on: string,
): string {
  const { id, group, title, readings, why, sections, examples } = rule;
  return [
    `<!-- Made by \`npm run pages\` from ${id}.ts. Change that file, not this page. -->`,
    `# ${title}`,
    `\`${id}\` · groep *${GROUPS[group]}* · rapport ${sections.join(', ')}${isQuiet(measured) ? ' · **staat standaard uit**' : ''}`,
    `**Zo leest het nu.** ${readings.now}`,
    `**Zo is het bedoeld.** ${readings.meant}`,
    why,
    '## Wel',
    list(examples.passes),
    '## Niet',
    'De vette woorden krijgen een streep.',
    list(examples.flags.map((example) => example.replace('[[', '**').replace(']]', '**'))),
    '## Hier kun je verder mee',
    instruments.length === 0
      ? 'Er is geen hulpmiddel dat hier vooral over gaat.'
      : list(instruments.map(line)),
    '## Gemeten',
    measurement(measured, on),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const line = ({ title, organisation, year, url }: Instrument): string =>
  `[${title}](${url}), ${organisation}, ${year ?? 'jaar onbekend'}`;

function measurement(measured: Measured | undefined, on: string): string {
  if (measured === undefined) return 'Deze regel is nog niet gemeten. Daarom staat hij standaard uit.';
  const { gold, found, falseAlarms } = measured;
  return [
    `Op ${on}, tekst waar de regel niet mee gemaakt is (\`npm run pages\`):`,
    '',
    '| gemarkeerd door een lezer | gevonden | onterecht gemeld | precisie | recall |',
    '| --: | --: | --: | --: | --: |',
    `| ${gold} | ${found} | ${falseAlarms} | ${share(found, found + falseAlarms)} | ${share(found, gold)} |`,
  ].join('\n');
}

/** A share as people read it in Dutch, such as `0,93`. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(2).replace('.', ',');
