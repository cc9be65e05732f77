import type { Instrument } from '../instrument.ts';

/**
 * De pagina op mensenrechten.nl zelf is niet gevonden in de opgeslagen pagina's; de link wijst naar
 * het VWS-kennisportaal. Publicatiedatum juni 2021 volgens het colofon in een kopie op 5dok.net.
 */
export default {
  id: 'checklist-college',
  title:
    'Gendersensitieve aanpak van levensbelang om partnergeweld te bestrijden. Checklist en acties voor lokale beleidsmakers',
  organisation: 'College voor de Rechten van de Mens',
  year: 2021,
  url: 'https://www.huiselijkgeweld.nl/publicaties/publicaties/2021/06/21/gendersensitieve-aanpak-van-levensbelang-om-partnergeweld-te-bestrijden',
  fallbackUrl:
    'https://www.huiselijkgeweld.nl/actueel/nieuws/2021/08/30/checklist-gendersensitief-beleid-tegen-partnergeweld',
  confidence: 'high',
  description:
    'Legt uit wat gendersensitief beleid is en geeft een checklist met zes actiepunten: verschil benoemen, genderspecifieke data, domeinen verbinden, preventie op oorzaken, veilig melden, hulpverlening toetsen.',
  helpsWith: [
    'gender-als-sekse',
    'gender-als-genderidentiteit',
    'genderneutrale-framing',
    'data-zonder-sekse-of-gender',
    'niet-geoperationaliseerd',
    'impliciete-aandacht',
    'dekking:definitie',
    'dekking:genderfactoren-in-probleemanalyse',
    'dekking:data-en-monitoring',
    'dekking:samenwerking-beleidsdomeinen',
    'dekking:preventie',
    'dekking:verdrag-van-istanbul',
    'gendersensitief-als-doelgroepenbeleid',
    'uitzondering-als-regel',
    'gender-alleen-bij-schadelijke-praktijken',
    // Not in the source list, which names nothing for this item.
    'dekking:verhoogd-risico-vrouwen',
  ],
} satisfies Instrument;
