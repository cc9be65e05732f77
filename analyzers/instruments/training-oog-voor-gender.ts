import type { Instrument } from '../instrument.ts';

/**
 * Enige instrument in de lijst dat al in het rapport geen link had; de bekendheid met trainingen was
 * het laagst (r.241). Niet verwarren met het Regioplan-project met bijna dezelfde naam (de fallback).
 */
export default {
  id: 'training-oog-voor-gender',
  title: 'Training Oog voor gender',
  organisation: 'Atria',
  year: null,
  url: 'https://atria.nl',
  fallbackUrl: 'https://www.regioplan.nl/project/oog-voor-gender-in-de-aanpak-van-hgkm/',
  confidence: 'low',
  description:
    'Training over gender in de aanpak van geweld; inhoud is in geen opgeslagen pagina beschreven.',
  helpsWith: [
    'gender-als-sekse',
    'stereotypering',
    'dekking:deskundigheidsbevordering',
    'deskundigheid-zonder-gender',
  ],
} satisfies Instrument;
