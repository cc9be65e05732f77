import { concept } from '../concept.ts';

/** Violence named for what it is: between partners, against women, sexual, by control. Not the umbrella terms. */
export default concept(`
  partnergeweld* ; ex-partnergeweld ; partnermishandeling ; relatiegeweld ; relationeel geweld ; vrouwenmishandeling ; partnerdoding* ; femicide* ; vrouwenmoord*
  geweld|mishandeling|mishandelingen ~1 door|van|tegen ~3 partner|partners|ex-partner|ex-partners|echtgenoot|ex|ex-man|vriend ; geweld tussen ~2 partners|ex-partners|geliefden ; geweld in|binnen ~2 relatie|relaties|partnerrelatie|partnerrelaties|huwelijk
  geweld tegen|jegens|op ~2 vrouwen|meisjes ; gendergerelateerd* ~1 geweld ; gendergeweld ; intieme|intiem terreur ; dwingende|dwingend|dwangmatige controle|beheersing|overheersing ; dwang en controle ; controle en dwang ; coercive control ; coercieve controle
  stalking* ; stalker* ; belaging ; seksueel ~1 geweld|misbruik|partnergeweld ; seksuele|seksueel ~1 intimidatie|dwang|uitbuiting|grensoverschrijd* ; verkrachting* ; aanranding* ; verwurging ; wurging ; niet-fatale verwurging
  economisch|economische|financieel|financiele|psychisch|psychische|digitaal|digitale ~1 geweld|mishandeling|controle ~3 partner|partners|vrouw|vrouwen ; economisch geweld ; situationeel ~1 geweld|partnergeweld ; gewelddadig verzet ; wraakporno ; digitale controle
  !seksualiteit
`);
