import type { Instrument } from '../instrument.ts';

/**
 * De pagina bundelt drie hulpmiddelen; op die pagina heet dit stuk anders (over gendersensitiviteit
 * bij de uitvoering van gemeentelijke taken). Dat het om hetzelfde document gaat is een
 * gevolgtrekking. Bij de helft van de gemeenten bekend (rapport r.241).
 */
export default {
  id: 'ghnt-aandachtspunten-gemeenten',
  title:
    'Naar een effectieve aanpak van huiselijk geweld: aandachtspunten voor gendersensitiviteit bij gemeenten',
  organisation: 'Programma Geweld hoort nergens thuis i.s.m. Regioplan',
  year: 2021,
  url: 'https://www.huiselijkgeweld.nl/publicaties/publicaties/2021/09/27/gendersensitief-werken',
  fallbackUrl:
    'https://www.huiselijkgeweld.nl/actueel/nieuws/2021/09/28/hulpmiddelen-voor-gendersensitiviteit-bij-de-aanpak-van-huiselijk-geweld',
  confidence: 'medium',
  description:
    'Aandachtspunten per gemeentelijke rol: hoe stuur je als beleidsmaker, opdrachtgever, uitvoerder en toezichthouder op gendersensitiviteit.',
  helpsWith: [
    'aanname-over-uitvoering',
    'impliciete-aandacht',
    'niet-geoperationaliseerd',
    'dekking:afspraken-ketenpartners',
    'dekking:deskundigheidsbevordering',
    'dekking:prioriteit-en-actie',
  ],
} satisfies Instrument;
