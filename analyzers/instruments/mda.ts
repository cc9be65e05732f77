import type { Instrument } from '../instrument.ts';

export default {
  id: 'mda',
  title: 'MDA++ Multidisciplinaire aanpak',
  organisation: 'VNG / Movisie / NJi',
  year: 2015,
  url: 'https://www.huiselijkgeweld.nl/interventies/publicaties/interventies/2018/12/18/multidisciplinaire-aanpak',
  fallbackUrl: 'https://www.movisie.nl/artikel/wethouders-besluiten-mda-aanpak-geweld-achter-voordeur',
  confidence: 'high',
  description: 'Gezamenlijke analyse en aanpak bij ernstig geweld.',
  helpsWith: ['kader-als-gendersensitief'],
} satisfies Instrument;
