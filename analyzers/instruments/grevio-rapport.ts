import type { Instrument } from '../instrument.ts';

/**
 * Aangenomen 15-11-2019, gepubliceerd 20-1-2020: daarom staat in het rapport zowel 2019 (voetnoot) als
 * 2020 (tekst). Een Nederlandse vertaling staat alleen als kopie op 5dok.net.
 */
export default {
  id: 'grevio-rapport',
  title: "GREVIO's (Baseline) Evaluation Report Netherlands (GREVIO/Inf(2019)19)",
  organisation: 'GREVIO, Raad van Europa',
  year: 2020,
  url: 'https://rm.coe.int/09000016809a61f1',
  fallbackUrl: 'https://act4respect.nl/actueel/evaluatie-grevio-over-implementatie-van-verdrag-van-istanbul/',
  confidence: 'high',
  description:
    'Toetsing van Nederland aan het verdrag; kritiek op het genderneutrale beleid en het ontbreken van gegevens naar gender. Engels.',
  helpsWith: [
    'genderneutrale-framing',
    'dekking:vormen-van-geweld',
    'data-zonder-sekse-of-gender',
    'dekking:verdrag-van-istanbul',
    // Not in the source list, which names nothing for this item.
    'dekking:verhoogd-risico-vrouwen',
  ],
} satisfies Instrument;
