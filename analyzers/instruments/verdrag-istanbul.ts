import type { Instrument } from '../instrument.ts';

/**
 * In werking voor Nederland 1-3-2016 (aanvaard 18-11-2015); sommige webpagina's noemen ten onrechte
 * november 2016 of 2019.
 */
export default {
  id: 'verdrag-istanbul',
  title: 'Verdrag van Istanbul (Nederlandse vertaling)',
  organisation: 'Raad van Europa',
  year: 2011,
  url: 'https://wetten.overheid.nl/BWBV0006074',
  fallbackUrl:
    'https://gemeenten.movisie.nl/doel/huiselijk-geweld-en-kindermishandeling-aanpakken/beleid/internationale-verdragen',
  confidence: 'medium',
  description:
    'De verplichting zelf: artikel 3 definieert gender, artikel 6 heet in het Nederlands Genderbewust beleid, artikel 11 vraagt uitgesplitste gegevens, artikel 12 preventie, artikel 15 training.',
  helpsWith: [
    'genderneutrale-framing',
    'data-zonder-sekse-of-gender',
    'gender-als-sekse',
    'dekking:verdrag-van-istanbul',
  ],
} satisfies Instrument;
