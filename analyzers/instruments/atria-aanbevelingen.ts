import type { Instrument } from '../instrument.ts';

/**
 * Buiten het rapport-lijst.
 */
export default {
  id: 'atria-aanbevelingen',
  title: 'Brief aan Tweede Kamer over huiselijk geweld',
  organisation: 'Atria',
  year: 2014,
  url: 'https://atria.nl/nieuws-publicaties/geweld-tegen-vrouwen/brief-aan-tweede-kamer-over-huiselijk-geweld/',
  fallbackUrl:
    'https://atria.nl/nieuws-publicaties/geweld-tegen-vrouwen/brief-aan-tweede-kamer-over-geweld-tegen-vrouwen/',
  confidence: 'high',
  description:
    'Beleidsaanbevelingen in actievorm: preventie, doorbreken van stereotypen, economische zelfstandigheid.',
  helpsWith: ['niet-geoperationaliseerd', 'dekking:preventie', 'dekking:samenwerking-beleidsdomeinen'],
} satisfies Instrument;
