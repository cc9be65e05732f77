import { concept } from '../concept.ts';

/** Figures that tell women from men. Counts only where the figures stand. */
export default concept(`
  sekse ; seksen ; sekse- ; geslacht ; geslachts- ; seksespecif* ; sekse-specif* ; genderspecif* ; seksegespecif* ; gendergespecif* ; m/v ; v/m ; m/v/x ; v/m/x ; man/vrouw ; vrouw/man ; genderdata ; gendergegevens ; genderstatistiek*
  mannen en|of vrouwen ; vrouwen en|of mannen ; man of|en vrouw ; vrouw of|en man ; vrouwen ; mannen ; vrouwelijke|mannelijke ; vrouw ; man ; gendersensitie* ; genderindicator* ; sekseverdeling ; naar gender ; per gender ; geslachtsverdeling
  gender en ~2 relatie ; gender van
`);
