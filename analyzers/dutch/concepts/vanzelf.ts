import { concept } from '../concept.ts';

/** By itself, automatically, by definition, thereby covered. */
export default concept(`
  vanzelf ; vanzelfsprekend* ; automatisch* ; automatiek ; automatisme ; per definitie ; inherent*
  ingebakken ; ingebouwd ; ingebed ; besloten in ; ligt ~3 besloten ; besloten ligt
  zit er|daar|hierin|daarin ~3 in ; zit erin ; zit daarin|hierin ; van nature ; uit de aard ; naar zijn aard
  als vanzelf ; sowieso ; hoe dan ook ; per se ; logischerwijs ; onvermijdelijk* ; onherroepelijk
  noodzakelijkerwijs ; ongemerkt ; tegelijkertijd ; in een klap
  in een moeite door ; in een beweging ; eo ipso ; altijd ; dus ook ; daardoor
 kan niet anders ; niet anders dan
  kunnen ~2 niet omheen ; kan er niet omheen ; niet onbesproken ; onbesproken ~3 moeilijk ; moeilijk denken
 ipso facto ; komt ~3 vanzelf ; gratis bij
`);
