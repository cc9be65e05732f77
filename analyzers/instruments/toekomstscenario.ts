import type { Instrument } from '../instrument.ts';

export default {
  id: 'toekomstscenario',
  title: 'Toekomstscenario kind- en gezinsbescherming',
  organisation: 'Ministeries JenV en VWS, VNG',
  year: 2021,
  url: 'https://vng.nl/artikelen/toekomstscenario-kind-en-gezinsbescherming-zet-kind-en-gezin-centraal',
  fallbackUrl:
    'https://www.voordejeugdenhetgezin.nl/toekomstscenario-kind-en-gezinsbescherming/nieuws/2023/01/25/misvattingen-over-het-toekomstscenario-ontrafeld',
  confidence: 'high',
  description:
    'Het landelijke kader waar GHNT in opging; heeft volgens het rapport nog geen gendersensitieve insteek. De fallback gaat over de misvatting dat het alleen om gezinnen met kinderen gaat.',
  helpsWith: ['kader-als-gendersensitief', 'kindfocus'],
} satisfies Instrument;
