import type { Instrument } from '../instrument.ts';

/**
 * Was een eenmalige bijeenkomst (juni 2021): bied haar aan als terugblik, niet als inschrijving.
 */
export default {
  id: 'masterclass-regioplan',
  title: 'Masterclass Gendersensitieve aanpak van HGKM',
  organisation: 'Regioplan (met Wilde Kastanje), in opdracht van GHNT',
  year: 2021,
  url: 'https://www.regioplan.nl/actueel/masterclass-gendersensitieve-aanpak-van-hgkm-wat-ga-je-nu-echt-zien-als-je-beter-kijkt/',
  fallbackUrl: 'https://www.regioplan.nl/project/oog-voor-gender-in-de-aanpak-van-hgkm/',
  confidence: 'high',
  description:
    'Terugblik op een masterclass waarin regionaal projectleiders en beleidsmedewerkers een casus met en zonder oog voor gender bekijken.',
  helpsWith: [
    'systeemaanpak-als-gendersensitief',
    'maatwerk-als-gendersensitief',
    'extra-opgave',
    'dekking:deskundigheidsbevordering',
    'deskundigheid-zonder-gender',
  ],
} satisfies Instrument;
