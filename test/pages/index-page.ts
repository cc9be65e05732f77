import { isQuiet, type Measured } from '../../analyzers/measured.ts';
import type { RuleText } from '../../analyzers/rule.ts';
import { share } from './rule-page.ts';

/** The front page of the rules: one line a rule, with its measurement. */
export function indexPage(
  rules: Iterable<RuleText>,
  measured: ReadonlyMap<string, Measured>,
  on: string,
): string {
  const rows = [...rules].map(({ id, group, title }) => {
    const { gold, found, falseAlarms } = measured.get(id) ?? { gold: 0, found: 0, falseAlarms: 0 };
    const cells = [
      `[${title}](${id}.md)`,
      group,
      share(found, found + falseAlarms),
      share(found, gold),
      isQuiet(measured.get(id)) ? 'uit' : 'aan',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '<!-- Made by `npm run pages`. Change the rules, not this page. -->',
    '',
    '# De regels',
    '',
    `Gemeten op ${on}, tekst waar de regels niet mee gemaakt zijn (\`npm run pages\`). Een regel met een precisie onder 0,85 staat standaard uit: een onterechte streep kost meer dan een gemiste.`,
    '',
    '| regel | groep | precisie | recall | standaard |',
    '| --- | --- | --: | --: | --- |',
    ...rows,
    '',
  ].join('\n');
}
