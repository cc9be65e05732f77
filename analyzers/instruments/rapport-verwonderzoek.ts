import type { Instrument } from '../instrument.ts';

/**
 * Nieuwspagina van het College; het pdf-adres van het rapport is niet gevonden.
 */
export default {
  id: 'rapport-verwonderzoek',
  title: 'Naar een gendersensitieve aanpak van partnergeweld. Gemeentelijke perspectieven',
  organisation: 'Verwonderzoek voor College voor de Rechten van de Mens',
  year: 2023,
  url: 'https://www.mensenrechten.nl/themas/gendergelijkheid/nieuws/2023/09/20/gendersensitieve-aanpak-nog-onvoldoende-aanwezig-in-bestaand-beleid-gemeenten-en-rijksoverheid-aan-zet',
  fallbackUrl: 'https://verwonderzoek.nl/project/gendersensitieve-aanpak-van-partnergeweld/',
  confidence: 'high',
  description:
    'Het rapport waarop deze meldingen steunen: misinterpretaties, valkuilen, aanbevelingen en goede voorbeelden uit regiovisies.',
  helpsWith: [
    'kindfocus',
    // Not in the source list, which names nothing for this item.
    'dekking:specifieke-aanpak',
    'dekking:verhoogd-risico-vrouwen',
  ],
} satisfies Instrument;
