import { concept } from '../concept.ts';

/** Inequality between women and men, as a noun. */
export default concept(`
  genderongelijk* ; sekseongelijk* ; gendernorm* ; genderrol* ; genderstereotyp* ; genderverhouding* ; genderpatro* ; genderverwachting* ; genderopvatting* ; genderdynamiek ; gendersocialisatie ; gendergebonden ~1 patronen|rollen|verwachtingen|oorzaken|factoren
  gendergerelateerde ~1 oorza*|patronen|factoren|risicofactoren|ongelijkheid|machtsverschillen|verwachtingen|aspecten ; ongelijk* ~3 @man ~2 @vrouw ; ongelijk* ~3 @vrouw ~2 @man ; @vrouw en|of @man ~3 ongelijk* ; @man en|of @vrouw ~3 ongelijk* ; ongelijkwaardig* ~3 @man|@vrouw ; achterstelling van ~2 @vrouw ; patriarch* ; mannelijke dominantie ; dominantie van ~2 @man
`);
