import { concept } from '../concept.ts';

/** The break-down is left out on purpose. */
export default concept(`
  laten ~4 weg ; laat ~4 weg ; weglaten ; weggelaten ; geen onderscheid|uitsplitsing ; niet uitgesplitst|uitsplitsen|onderscheiden|opgenomen|geregistreerd|gevraagd|vermeld ; zonder onderscheid|uitsplitsing ; ongeacht ; vervalt ; vervallen ; geschrapt
  onderscheid ~6 geen ; buiten beschouwing ; niet relevant ; niet nodig ; alleen nog ; niet meer ; achterwege ; overbodig ; voegt ~4 niets ; draagt ~4 niets ; niet langer ; er niet toe ; niet naar
`);
