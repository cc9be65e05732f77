import type { Instrument } from '../instrument.ts';

/**
 * Welk document het rapport met "aandacht voor gender" linkte is onbekend; deze pagina bespreekt
 * dezelfde koppeling aan veiligheidsfasen.
 */
export default {
  id: 'top3-met-gender',
  title: 'Aandacht voor gender in de TOP-3 methodiek',
  organisation: 'Regioplan i.s.m. Geweld hoort nergens thuis',
  year: 2021,
  url: 'https://www.regioplan.nl/actueel/gender-doet-ertoe-maar-hoe-doe-ik-aan-gender/',
  fallbackUrl:
    'https://www.huiselijkgeweld.nl/publicaties/publicaties/2021/11/25/gender-doet-ertoe-maar-hoe-doe-ik-aan-gender',
  confidence: 'medium',
  description:
    'Wat aandacht voor gender per fase toevoegt: wie doet wat tegen wie, gedeelde analyse van gendergerelateerde risicofactoren, herstel met kritische blik op het netwerk.',
  helpsWith: ['kader-als-gendersensitief', 'dekking:fasen', 'macht-zonder-gender', 'extra-opgave'],
} satisfies Instrument;
