import type { Instrument } from '../instrument.ts';

/**
 * Niet in het rapport (later verschenen); jaar is een schatting. Adres eindigt op "overige-
 * instrumenten", wat een verzamelpagina van de VNG kan zijn die verandert.
 */
export default {
  id: 'vng-bundeling',
  title: 'Gendersensitief werken bij de aanpak van geweld: een bundeling van kennis en praktische tools',
  organisation:
    'College voor de Rechten van de Mens en Avans, met VNG, Valente, Regioplan, Atria, Augeo, Movisie, Kadera, Blijf Groep en gemeenten',
  year: 2024,
  url: 'https://vng.nl/artikelen/overige-instrumenten',
  fallbackUrl: 'https://verwonderzoek.nl/project/gendersensitieve-aanpak-van-partnergeweld/',
  confidence: 'high',
  description:
    'Eén overzicht van wat gendersensitief werken is en welke instrumenten er zijn: precies de ordening waar gemeenten om vroegen. Beste algemene vangnetlink.',
  helpsWith: [
    'gendersensitief-als-doelgroepenbeleid',
    'gender-alleen-bij-schadelijke-praktijken',
    'kindfocus',
    // Not in the source list, which names nothing for this item.
    'dekking:specifieke-aanpak',
  ],
} satisfies Instrument;
