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
  vader- en|of moederrol* ; moeder- en|of vaderrol* ; moederrol* ; vaderrol* ; vadersrol ; vrouwenrol* ; mannenrol* ; man-vrouw ; m/v-verhouding* ; m/v-rol* ; genderrol* ; rollenpatro* ; rolbeeld* ; taakverdeling tussen ~2 man|vrouw|partners
  positie|posities|rol|rollen|plek|plaats ~1 van ~1 hem|man|mannen en ~1 haar|vrouw|vrouwen ; hoe ~1 man|mannen|vrouw|vrouwen en ~1 vrouw|vrouwen|man|mannen ~4 verhoudt|verhouden|staan|omgaan|behandelen ; verhouden ~2 man|mannen|vrouw|vrouwen ; wat|hoe het ~8 om ~1 man|vrouw ~3 te zijn ; wat ~3 tussen ~1 man|vrouw|hem|haar en ~1 man|vrouw|hem|haar
  verschil|verschillen|ongelijkheid|onderscheid in ~3 tussen|van ~1 man|mannen|vrouw|vrouwen ; opvattingen|ideeën|beelden|denkbeelden|normen|verwachtingen|gedachten|beeld over|van|rond|omtrent ~1 man|mannen|vrouw|vrouwen ~2 man|mannen|vrouw|vrouwen ; scheef ~4 tussen ~1 man|vrouw ; rollen ~1 in huis|thuis ; de rollen zijn|liggen verdeeld ; wie ~3 broek ~2 aan ; wie ~1 wat doet in huis ; tussen hem en haar ; tussen de seksen|sekses|geslachten
`);
