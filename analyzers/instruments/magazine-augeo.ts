import type { Instrument } from '../instrument.ts';

/**
 * Bij 45 procent bekend (r.241).
 */
export default {
  id: 'magazine-augeo',
  title: 'Augeo Magazine special Gender en huiselijk geweld',
  organisation: 'Augeo Foundation, in opdracht van VWS',
  year: 2022,
  url: 'https://www.augeomagazine.nl/gender-en-huiselijk-geweld-augeo-magazine-special/gender-en-huiselijk-geweld-augeo-magazine-special',
  fallbackUrl: 'https://www.augeo.nl/nl-nl/actueel/welke-rol-speelt-gender-bij-huiselijk-geweld/',
  confidence: 'high',
  description:
    'Online magazine (maart 2022) voor wie met gezinnen werkt: hoe beelden van man- en vrouwzijn geweld beïnvloeden en hoe je je aanpak daarop aanpast.',
  helpsWith: [
    'gender-als-sekse',
    'stereotypering',
    'genderneutrale-framing',
    'gedeelde-schuld',
    'uitzondering-als-regel',
    'gender-alleen-bij-schadelijke-praktijken',
  ],
} satisfies Instrument;
