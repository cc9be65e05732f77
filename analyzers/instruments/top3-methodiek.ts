import type { Instrument } from '../instrument.ts';

/**
 * Geen eigen TOP-3-pagina gevonden; wel de visiepagina van dezelfde ontwikkelaar.
 */
export default {
  id: 'top3-methodiek',
  title: 'TOP-3 methodiek',
  organisation: 'Civil Care',
  year: null,
  url: 'https://civilcare.org/index.php/over/visie2',
  fallbackUrl:
    'https://openhartig.jeugdbescherming.nl/9-2024/de-top-3-methodiek-dezelfde-taal-voor-veiligheid/',
  confidence: 'medium',
  description: 'Werkwijze bij de drie fasen, met een gedeeld plan.',
  helpsWith: ['kader-als-gendersensitief', 'dekking:fasen'],
} satisfies Instrument;
