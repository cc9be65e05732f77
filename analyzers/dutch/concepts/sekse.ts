import { concept } from '../concept.ts';

/** Sex as a characteristic; "seks" is the report's own slip for it. */
export default concept(`
  sekse ; seksen ; sekses ; seks ; geslacht ; geslachten ; kunne ; sekse- ; geslachts- ; geslachtskenmerk*
  sekseverschil* ; geslachtsverschil* ; sekseverdeling ; geslachtsverdeling ; m/v ; v/m ; m/v/x ; v/m/x
  man-zijn ; vrouw-zijn ; man-vrouw* ; vrouw-man* ; mannelijkheid ; vrouwelijkheid
`);
