import { concept } from '../concept.ts';

/** Gender as a theme without the word: how women and men stand to one another, or the duty to look at it. */
export default concept(`
  man-vrouwverhouding* ; man-vrouwpatro* ; man-vrouwverdeling ; man-vrouwrol* ; man-vrouwverschil* ; man-vrouwperspectief
  man-vrouwdynamiek ; man-vrouwkwestie* ; man-vrouwaspect* ; man-vrouwthema* ; man-vrouwvraag* ; sekseverhouding*
  verhouding|verhoudingen|verschil|verschillen|patroon|patronen|rolverdeling|machtsverschil|machtsverschillen|ongelijkheid|machtsverhouding|machtsverhoudingen|dynamiek|rollen|rolpatronen tussen ~1 man|mannen|vrouw|vrouwen|sekses|seksen
  positie van ~1 man|mannen|vrouw|vrouwen ~2 man|mannen|vrouw|vrouwen ; positie van de? vrouw|vrouwen
  tussen ~1 man|mannen|vrouw|vrouwen en ~1 man|mannen|vrouw|vrouwen ~4 speelt|scheef|misgaat|wringt
  rolpatro* ; rolverdeling* ; rolopvatting* ; rolverwachting* ; genderrol* ; gendernorm* ; genderverhouding* ; genderongelijk*
  genderpatro* ; genderstereotyp* ; mannelijkheid ; vrouwelijkheid ; positie van mannen en vrouwen
  artikel 6 ~4 verdrag|istanbul ; verdragseis* ; verdragsverplichting*
`);
