import type { Instrument } from '../instrument.ts';

/**
 * De spelfout "instanbul" hoort echt in het adres.
 */
export default {
  id: 'grevio-uitwerking-regioplan',
  title: 'Uitwerking aanbevelingen GREVIO: Nederland en het Verdrag van Istanbul: wat betekent dat concreet?',
  organisation: 'Regioplan',
  year: 2021,
  url: 'https://www.regioplan.nl/project/nederland-en-het-verdrag-van-instanbul-wat-betekent-dat-concreet/',
  fallbackUrl: 'https://www.regioplan.nl/actueel/huiselijk-geweld-vergeet-de-rol-van-gender-niet/',
  confidence: 'high',
  description: 'Vertaalt de GREVIO-aanbevelingen naar beleid en uitvoering in Nederland.',
  helpsWith: ['genderneutrale-framing', 'dekking:verdrag-van-istanbul'],
} satisfies Instrument;
