import type { Instrument } from '../instrument.ts';

export default {
  id: 'visie-gefaseerd',
  title:
    'Visie gefaseerd samenwerken aan veiligheid (Eerst samenwerken voor veiligheid, dan samenwerken voor risicogestuurde zorg)',
  organisation: 'Civil Care (Vogtländer en Van Arum)',
  year: 2016,
  url: 'https://civilcare.org/index.php/over/visie2',
  fallbackUrl: 'https://amwml-cjgml.nl/gefaseerde-ketensamenwerking-voor-veiligheid/',
  confidence: 'high',
  description:
    'Het kader zelf: directe veiligheid, risicogestuurde zorg/stabiele veiligheid, herstel. Vermeldt gender niet; gebruik als koppelpunt, niet als bewijs van gendersensitiviteit.',
  helpsWith: ['kader-als-gendersensitief', 'dekking:fasen'],
} satisfies Instrument;
