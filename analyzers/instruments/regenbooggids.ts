import type { Instrument } from '../instrument.ts';

/**
 * Buiten het rapport-lijst.
 */
export default {
  id: 'regenbooggids',
  title: 'Regenbooggids voor gemeenten',
  organisation: 'Movisie',
  year: 2022,
  url: 'https://www.movisie.nl/publicatie/regenbooggids-gemeenten-vernieuwd',
  fallbackUrl: 'https://www.movisie.nl/publicatie/lokaal-lhbt-beleid-regenboogsteden',
  confidence: 'high',
  description: 'De goede plek voor lhbti+-beleid: voor als de schrijver dat bedoelde.',
  helpsWith: [
    'gender-als-seksuele-gerichtheid',
    'gender-als-genderidentiteit',
    'gendersensitief-als-doelgroepenbeleid',
  ],
} satisfies Instrument;
