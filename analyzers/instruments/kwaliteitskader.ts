import type { Instrument } from '../instrument.ts';

export default {
  id: 'kwaliteitskader',
  title: 'Kwaliteitskader Werken aan veiligheid voor lokale (wijk)teams en gemeenten',
  organisation: 'VNG, ondersteund door GHNT',
  year: 2019,
  url: 'https://vng.nl/artikelen/versterken-van-lokale-wijkteams-kwaliteitskader',
  fallbackUrl:
    'https://www.voordejeugdenhetgezin.nl/projecten/kwaliteitskader-werken-aan-veiligheid-voor-lokale-teams-en-gemeenten',
  confidence: 'high',
  description:
    'Wat lokale teams moeten kunnen bij huiselijk geweld; vermeldt gender niet, wel een koppelpunt.',
  helpsWith: ['kader-als-gendersensitief', 'dekking:deskundigheidsbevordering'],
} satisfies Instrument;
