import type { Finding } from '../../analyzers/finding.ts';
import type { Seen } from './seen.ts';

/** What the demo says: a Dutch line for the policy officer first, then the same in English. */
export const words = {
  usage: 'Gebruik / Usage: npm run demo [-- docs|word]',
  building: 'Genderbril wordt gebouwd … / Building Genderbril …',
  buildFailed: 'Het bouwen is mislukt. / The build failed.',
  opening: (editor: string) =>
    `Een nagebouwde ${editor} gaat open, op deze computer. / Opening a stand-in for ${editor}, on this computer.`,

  /** With a window: where to look, and how to stop. */
  guide: (editor: string) =>
    [
      '',
      `Dit is een nagebouwde ${editor}. Er gaat niets naar het internet, en je hebt geen account nodig.`,
      '  1. Kijk naar de onderstreepte woorden in de tekst.',
      '  2. Houd je muis op zo’n streep. Er komt een kaart met uitleg en met woorden die passen.',
      '  3. Klik op “Vervang” of “Voeg toe”. Met Ctrl+Z (Mac: Cmd+Z) staat de oude tekst er weer.',
      '  4. Typ zelf iets, bijvoorbeeld: Ons beleid is genderneutraal.',
      'Stoppen: druk hier op Ctrl+C, of sluit de browser.',
      '',
      `This is a stand-in for ${editor}. Nothing goes to the internet, and no account is needed.`,
      '  1. Look at the underlined words in the text.',
      '  2. Rest the mouse on one of the lines. A card opens, with an explanation and with words that fit.',
      '  3. Click “Vervang” or “Voeg toe”. Ctrl+Z (Mac: Cmd+Z) brings the old text back.',
      '  4. Type something yourself, such as: Ons beleid is genderneutraal.',
      'To stop: press Ctrl+C here, or close the browser.',
      '',
    ].join('\n'),

  /** Without a window: what the cards said. */
  noWindow:
    'Er is hier geen scherm: de demo kijkt zelf. / There is no display here, so the demo looks for you.\n',
  finding: (number: number, quote: string, seen: Seen) =>
    [
      `${number}. ${seen.title}`,
      `   “${quote}”`,
      `   Zo leest het nu:    ${seen.now}`,
      `   Zo is het bedoeld:  ${seen.meant}`,
      ...(seen.suggestion ? [`   ${`${seen.button}:`.padEnd(19)} ${seen.suggestion}`] : []),
      ...(seen.link
        ? [`   Meer:               ${seen.instrument}`, `                       ${seen.link}`]
        : []),
      '',
    ].join('\n'),
  total: (findings: readonly Finding[]) =>
    `${findings.length} meldingen, elk gezien in een kaart. / ${findings.length} findings, each seen in a card.`,
  screenshots: (paths: readonly string[]) =>
    ['Schermafbeeldingen / Screenshots:', ...paths.map((path) => `  ${path}`)].join('\n'),
};
