import type { Instrument } from '../instrument.ts';

/**
 * Titel is een gevolgtrekking: het rapport noemt geen titel; dit is het gemeentedeel van de toolkit
 * Voorbij vooroordelen en stereotypes van precies deze drie organisaties.
 */
export default {
  id: 'handreiking-gemeente-2016',
  title:
    'Aandacht voor gender maakt de aanpak van huiselijk geweld effectiever: wat doet de gemeente? (handreiking voor gemeentelijk beleid en opdrachtgeverschap)',
  organisation: 'Regioplan, Movisie, Atria',
  year: 2016,
  url: 'https://www.movisie.nl/publicatie/voorbij-vooroordelen-stereotypes',
  fallbackUrl:
    'https://psychotraumanet.org/nl/aandacht-voor-gender-maakt-de-aanpak-van-huiselijk-geweld-effectiever-wat-doet-de-gemeente?bg=11',
  confidence: 'medium',
  description:
    'Manieren om gender mee te nemen in beleid, in de organisatie van de aanpak en in het gesprek met uitvoerders.',
  helpsWith: [
    'aanname-over-uitvoering',
    'niet-geoperationaliseerd',
    'impliciete-aandacht',
    'dekking:afspraken-ketenpartners',
    'dekking:prioriteit-en-actie',
  ],
} satisfies Instrument;
