import { concept } from '../concept.ts';

/** Separate attention is not needed: no section, no budget, no extra demand. */
export default concept(`
  overbodig* ; onnodig ; niet nodig ; niet meer nodig ; geen ~3 nodig ; niet ~4 nodig ; niets ~2 toe
  voegt ~3 niets|weinig|niks ~1 toe ; voegt ~5 niets|weinig|niks toe ; voegen ~4 niets|weinig|niks ~1 toe
  niets|weinig|niks toevoegen|toe ; geen meerwaarde ; niet apart ; niet afzonderlijk
  niet meer afzonderlijk|apart ; hoeft|hoeven|hoef ~6 niet|niets|geen
  geen|niets ~1 apart|aparte|afzonderlijk|afzonderlijke|aanvullend|aanvullende|extra|eigen|nieuw|nieuwe|bijkomend|los|losse
  zonder aparte|afzonderlijke|extra ; achterwege ~1 ; is|zijn ~3 achterwege gebleven|gelaten ; vervalt
  vervallen ; niet gesteld|opgenomen|toegevoegd|gewijzigd|aangewezen|vereist ; nemen ~5 niet over
  wijzen ~3 af ; behoeft ~6 geen|niet ; apart|afzonderlijk|aanvullend ~4 niet ; ontbreekt
  geen aanpassing|aanleiding|behoefte|noodzaak|reden ; kan|kon ~4 kort blijven ; volstaat ; volstaan
  voldoende ; meer dan genoeg
`);
