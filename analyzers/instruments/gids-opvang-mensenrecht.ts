import type { Instrument } from '../instrument.ts';

/**
 * Buiten het rapport-lijst.
 */
export default {
  id: 'gids-opvang-mensenrecht',
  title: 'Gids voor gemeenten: opvang voor slachtoffers van geweld in de privésfeer als mensenrecht',
  organisation: 'College voor de Rechten van de Mens',
  year: 2020,
  url: 'https://vng.nl/nieuws/gids-over-mensenrechten-in-de-vrouwenopvang',
  fallbackUrl:
    'https://www.mensenrechten.nl/actueel/nieuws/2020/11/17/internationale-dag-voor-de-uitbanning-van-geweld-tegen-vrouwen-iedereen-heeft-recht-op-een-leven-zonder-geweld',
  confidence: 'high',
  description:
    'Tien hoofdpunten om de vrouwenopvang langs mensenrechten te leggen, met aandacht voor opdrachtgeverschap.',
  helpsWith: ['aanname-over-uitvoering', 'dekking:afspraken-ketenpartners'],
} satisfies Instrument;
