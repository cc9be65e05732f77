import { concept } from '../concept.ts';

/** Violence between adults, or the adults it happens to: what a child-only policy leaves out. */
export default concept(`
  partnergeweld* ; ex-partnergeweld* ; exgeweld ; partnermishandeling* ; relatiegeweld ; relationeel geweld ; huiselijk geweld ; intieme terreur ; vrouwenmishandeling
  geweld|mishandeling|agressie|klappen|onveiligheid|incident|incidenten|melding|meldingen|zaken|zaak|zorgmelding|ruzies|ruzie tussen ~3 partners|ex-partners|volwassenen|volwassen|ouders|echtgenoten|echtelieden|geliefden|vader|moeder|man|twee|huisgenoten|samenwonenden
  geweld|mishandeling|klappen|agressie in|binnen ~2 relatie|relaties|koppel|huwelijk|partnerrelatie ; geweld door|van ~2 partner|ex-partner|ex|echtgenoot|man|vriend ; geweld thuis ; thuis geweld
  geweld tegen|jegens ~1 vrouwen|partner|partners|moeder|moeders|volwassenen ; mishandelde ~1 ouder|moeder|partner|vrouw|vrouwen|vader|echtgenote ; mishandelt ~2 partner|vrouw
  volwassen|volwassene|volwassenen ; koppel ; koppels ; stel ; stellen ; paar ; paren ; echtpaar ; echtparen ; partners ; ex-partner* ; partner ; huisverbod* ; *partnergeweld
  ouder|ouders ~3 andere ouder ; een ~3 op de ander ; de een ~6 de ander ; vaders ~6 moeders ~4 geslagen ; vaders|vader ~3 door ~2 moeders|moeder ; moeders|moeder ~3 door ~2 vaders|vader ; geweld ~4 tussen ~2 hen ; elkaar slaan ; slaan ~5 elkaar ; ouder die ~3 geslagen|mishandeld ; de ene ouder ; ene partner ; een ouder ; huiselijkgeweld* ; huiselijk-geweld* ; mishandelde
  echtgenoten ; geliefden ; alleenstaande*
`);
