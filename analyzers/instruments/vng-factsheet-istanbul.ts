import type { Instrument } from '../instrument.ts';

/**
 * Geen vng.nl-adres van de factsheet zelf gevonden. De gevonden vindplaatsen (huiselijkgeweld.nl oude
 * indeling, regioaanpakveiligthuis.nl, opvang.nl) zijn oude sites en kunnen dood zijn. Bestandsnaam
 * bij de Federatie Opvang: 2016-12_VNG_factsheet_Verdr_Istanbul_v4.pdf.
 */
export default {
  id: 'vng-factsheet-istanbul',
  title: 'Factsheet Het Verdrag van Istanbul',
  organisation: 'VNG',
  year: 2016,
  url: 'https://www.huiselijkgeweld.nl/beleid/gemeentelijk/verdrag-van-istanbul',
  fallbackUrl: 'https://vng.nl/artikelen/overige-instrumenten',
  confidence: 'low',
  description:
    'Wat het verdrag van gemeenten vraagt: genderbewust beleid, gegevens verzamelen, preventie, opvang, samenwerking.',
  helpsWith: [
    'genderneutrale-framing',
    'data-zonder-sekse-of-gender',
    'dekking:verdrag-van-istanbul',
    'dekking:data-en-monitoring',
    'dekking:preventie',
  ],
} satisfies Instrument;
