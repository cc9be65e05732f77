import type { Instrument } from '../instrument.ts';

export default {
  id: 'ghnt-programma',
  title: 'Programma Geweld hoort nergens thuis 2018-2021 (eindrapportage)',
  organisation: 'Ministeries VWS en JenV, VNG',
  year: 2021,
  url: 'https://voordejeugd.nl/nieuws/slotrapportage-programma-geweld-hoort-nergens-thuis-ghnt/',
  fallbackUrl: 'https://vng.nl/artikelen/tools-programma-ghnt',
  confidence: 'high',
  description:
    'Landelijk programma waaruit regiovisies teksten overnamen; het actieplan had bij de start geen aandacht voor gender.',
  helpsWith: ['kader-als-gendersensitief', 'dekking:vormen-van-geweld'],
} satisfies Instrument;
