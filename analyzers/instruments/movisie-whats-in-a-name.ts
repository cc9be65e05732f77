import type { Instrument } from '../instrument.ts';

/**
 * Buiten het rapport-lijst.
 */
export default {
  id: 'movisie-whats-in-a-name',
  title: "Huiselijk geweld: what's in a name?",
  organisation: 'Movisie',
  year: 2013,
  url: 'https://www.movisie.nl/artikel/huiselijk-geweld-whats-name',
  fallbackUrl: 'https://www.augeo.nl/nl-nl/actueel/mannelijkheid-vrouwelijkheid--en-huiselijk-geweld/',
  confidence: 'high',
  description: 'Waar de termen vandaan komen en wat ze laten zien of verbergen.',
  helpsWith: ['dekking:vormen-van-geweld', 'genderneutrale-framing'],
} satisfies Instrument;
