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
  natuurlijk ; natuurlijkerwijs ; op natuurlijke wijze|manier ; in de regel vanzelf ; uiteraard ; vanzelfsprekendheid ; zonder ~6 hoeven|hoeft|moeten|nodig ; zonder dat ~8 hoeft|hoeven|vraagt|vragen|nodig|moet ; in een adem ; cadeau ; op de koop toe ; erbij ~2 gratis ; onontkoombaar ; gegarandeerd ; als het ware vanzelf ; ontkom* ; dan al ; al mee ; meteen ; gelijk ook ; ook gelijk ; ook meteen ; ook direct ; in feite al ; eigenlijk al ; impliciet ; gewoon mee ; niet aan ~3 ontkom*|ontsnap* ; er ~2 niet aan ~2 voorbij ; van zichzelf ; uit zichzelf ; in zichzelf ; op zichzelf al ; uit de aard ; in wezen ; synoniem ; hetzelfde als ; niks anders dan ; niets anders dan ; in optima forma ; van oorsprong|origine ; ten voeten uit ; bij uitstek
`);
