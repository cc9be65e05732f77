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
  voldoende ; meer dan genoeg ; ontbeerlijk ; dubbelop ; aparte|afzonderlijke|eigen|aanvullende|extra|nadere|losse ~6 niet ~2 gemaakt|opgesteld|opgenomen|gesteld|geschreven|ontwikkeld|gevraagd|afgesproken ; niet ~2 aan de orde ; zonde van ; van ~1 tafel ; niet ~2 op zijn plaats ; dubbel|dubbele werk|vraag|lijst|inspanning|registratie|uitvraag ; dubbeling* ; doublure* ; achterwege blijven|gelaten|laten ; blijft|blijven|bleef|laten|laat|lieten ~8 achterwege ; niet ~2 hoeft|hoeven
  afgezien van ; van ~12 afgezien ; afgezien ; ziet|zien|zag|zagen ~8 af van ; zien ~6 van af ; ingetrokken ; intrekken ; afgewezen ; ontraden ; ontraadt ; raden ~6 af ; geschrapt ; schrappen ; weggelaten ; weglaten ; laten|laat ~8 weg ; kan|kunnen|mag|mogen ~6 weg|eruit|vervallen|achterwege|blijven ; eruit gehaald ; afgevoerd ; van de lijst|agenda ; overgeslagen ; overslaan ; slaan|slaat|sla ~6 over ; doorgehaald
  niets|niks|weinig ~1 toevoegt|toevoegen|toegevoegd ; niets|niks|geen extra|speciaals|bijzonders|extra's ; niet nog een|eens ; niet ook nog ; niet eens ; bespaart ; scheelt ; besparen ; toereikend ; geen apart* ; apart ~6 niet nodig ; los daarvan niet ; geen ~2 meer nodig ; nergens voor nodig ; waarom ~4 nog|apart|extra ; hoef|hoeft|hoeven ~10 niet ; buiten beschouwing ; kan|kunnen ~4 zonder ; zonder ~2 apart*|extra|afzonderlijk* ; in de la ; geen toegevoegde waarde ; geen punt ; niks mee
`);
