import { concept } from '../concept.ts';

/** To assume, expect, trust. */
export default concept(`
  gaan ervan|er vanuit ; gaat ervan uit ; ervan uit ; ga ervan|er vanuit ; er van uit ; verwacht dat
  verwachten ~1 dat ; verwachting dat ; vertrouwen ~2 op|erop|dat ; vertrouwt ~2 op|erop ; vertrouwen
  vertrouwen ~2 toe ; nemen ~2 aan ; neem aan ; naar wij|ik aannemen|aanneem|mogen ; aannemelijk ; aannemen
  waarschijnlijk ; vermoed* ; wellicht ; ongetwijfeld ; vast wel ; naar verwachting
  mogen ~3 verwachten|aannemen ; laten ~3 over aan ; laten ~4 aan de
  is aan de uitvoering|professional|professionals|partners|organisaties ; aan de professional ; ligt bij de
  weten ~2 zelf ; zelf wel ; doen dit al ; doet dit al ; doen ~2 al ; doet ~2 al ; door de wol geverfd
  van huis uit ; in de vingers ; vertrouwd ; in goede handen ; toevertrouwd
`);
