import type { Instrument } from '../instrument.ts';

/**
 * Buiten het rapport-lijst.
 */
export default {
  id: 'movisie-verdragseisen',
  title: 'Internationale verplichtingen bij aanpak huiselijk geweld',
  organisation: 'Movisie',
  year: 2016,
  url: 'https://www.movisie.nl/artikel/internationale-verplichtingen-aanpak-huiselijk-geweld',
  fallbackUrl:
    'https://gemeenten.movisie.nl/doel/huiselijk-geweld-en-kindermishandeling-aanpakken/beleid/internationale-verdragen',
  confidence: 'high',
  description:
    'Checklists om lokaal beleid naast de verdragseisen te leggen, ook over het betrekken van mannen en jongens.',
  helpsWith: [
    'genderneutrale-framing',
    'data-zonder-sekse-of-gender',
    'dekking:verdrag-van-istanbul',
    'dekking:mannen-als-slachtoffer-en-bondgenoot',
    'dekking:preventie',
  ],
} satisfies Instrument;
