import type { Instrument } from '../instrument.ts';

/**
 * Buiten het rapport-lijst.
 */
export default {
  id: 'begrippen-almere',
  title: 'Belangrijke termen (stijlwijzer)',
  organisation: 'Gemeente Almere',
  year: null,
  url: 'https://www.almere.nl/bestuur/stijlwijzer/regenboog-taaltips/belangrijke-termen',
  fallbackUrl: 'https://idemrotterdam.nl/geslacht-seksualiteit-en-gender-wat-zijn-de-verschillen/',
  confidence: 'high',
  description:
    'Sekse, gender, genderidentiteit, genderexpressie en seksuele oriëntatie naast elkaar uitgelegd, door een gemeente.',
  helpsWith: ['gender-als-sekse', 'gender-als-genderidentiteit', 'gender-als-seksuele-gerichtheid'],
} satisfies Instrument;
