import type { Instrument } from '../instrument.ts';

/**
 * Buiten het rapport-lijst.
 */
export default {
  id: 'augeo-intieme-terreur',
  title: 'Gezinsprofiel intieme terreur',
  organisation: 'Augeo Foundation',
  year: null,
  url: 'https://gezinsprofielen.augeo.nl/augeo-special-gezinsprofielen/intieme-terreur',
  fallbackUrl: 'https://www.huiselijkgeweldcongres.nl/intieme-terreur/1030817',
  confidence: 'high',
  description:
    'Patronen van dwang en controle herkennen; waarschuwt (fallback) tegen de conclusie dat wie terugvecht medeschuldig is.',
  helpsWith: [
    'gedeelde-schuld',
    'macht-zonder-gender',
    'dekking:vormen-van-geweld',
    // Not in the source list, which names nothing for this item.
    'dekking:specifieke-aanpak',
  ],
} satisfies Instrument;
