import type { Instrument } from '../instrument.ts';

/**
 * Buiten het rapport-lijst.
 */
export default {
  id: 'movisie-werk-gendersensitief',
  title: 'Effectieve aanpak huiselijk geweld? Werk gendersensitief!',
  organisation: 'Movisie',
  year: 2014,
  url: 'https://www.movisie.nl/artikel/effectieve-aanpak-huiselijk-geweld-werk-gendersensitief',
  fallbackUrl: 'https://www.movisie.nl/artikel/zet-je-genderbril-om-huiselijk-geweld-aan-te-pakken',
  confidence: 'high',
  description: 'Legt uit hoe de systeemaanpak tot genderneutraal geformuleerd beleid leidde.',
  helpsWith: ['systeemaanpak-als-gendersensitief', 'genderneutrale-framing'],
} satisfies Instrument;
