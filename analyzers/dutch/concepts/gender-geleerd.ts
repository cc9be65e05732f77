import { concept } from '../concept.ts';

/** Gender as part of what is learned. */
export default concept(`
  gender* ; sekse* ; rolpatro* ; rolverwachting* ; rolverdeling* ; rolopvatting* ; rollenpatro* ; mannelijkheid* ; vrouwelijkheid* ; stereotyp* ; stereotiep* ; patriarch* ; atria ; emancipator ; emancipatie* ; verdrag van istanbul ; m/v ; man-vrouw* ; vrouw-man*
  mannen en vrouwen ; vrouwen en mannen ; man en vrouw ; verwachting* ~4 mannen|vrouwen|man|vrouw ; vooroordelen ~6 mannen|vrouwen ; macht ~6 mannen|vrouwen ; waarom mannen|vrouwen ; geweld tegen vrouwen ; vrouwen ; vrouw-zijn ; man-zijn
  mannelijk* ; vrouwelijk* ; femicide ; traditionele|klassieke ~1 rol|rollen|opvattingen|verdeling
  !genderneutraal transgender* vrouwenopvang
`);
