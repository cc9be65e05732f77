import type { Instrument } from '../instrument.ts';

/**
 * De animatie heeft geen eigen adres in de opgeslagen pagina's; de titel komt uit het rapport.
 */
export default {
  id: 'animatie-augeo',
  title: 'Animatie De rol van gender bij partnergeweld',
  organisation: 'Augeo Foundation, in opdracht van VWS',
  year: 2022,
  url: 'https://www.augeomagazine.nl/gender-en-huiselijk-geweld-augeo-magazine-special/8-vragen-over-gender-en-huiselijk-geweld',
  fallbackUrl: 'https://www.augeo.nl/nl-nl/actueel/welke-rol-speelt-gender-bij-huiselijk-geweld/',
  confidence: 'high',
  description:
    'Korte animatie over het verband tussen gender en partnergeweld, op een pagina met acht vragen (de eerste: verschil gender en sekse).',
  helpsWith: [
    'gender-als-sekse',
    'gender-als-genderidentiteit',
    'gender-als-seksuele-gerichtheid',
    'macht-zonder-gender',
  ],
} satisfies Instrument;
