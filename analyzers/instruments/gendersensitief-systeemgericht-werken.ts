import type { Instrument } from '../instrument.ts';

export default {
  id: 'gendersensitief-systeemgericht-werken',
  title: 'Gendersensitief systeemgericht werken',
  organisation: 'Regioplan i.s.m. Geweld hoort nergens thuis',
  year: 2021,
  url: 'https://www.huiselijkgeweld.nl/publicaties/publicaties/2021/09/27/gendersensitief-werken',
  fallbackUrl: 'https://www.regioplan.nl/project/oog-voor-gender-in-de-aanpak-van-hgkm/',
  confidence: 'high',
  description:
    'Laat zien wat een systeemgerichte aanpak moet toevoegen om gendersensitief te zijn: dwang en controle, macht en (on)gelijkheid, kenmerken van pleger en slachtoffer, dynamiek.',
  helpsWith: ['systeemaanpak-als-gendersensitief', 'macht-zonder-gender', 'gedeelde-schuld'],
} satisfies Instrument;
