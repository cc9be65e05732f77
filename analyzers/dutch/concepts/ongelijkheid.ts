import { concept } from '../concept.ts';

/** Inequality between women and men, as a cause or a fact. */
export default concept(`
  ongelijkheid ; ongelijk ; ongelijke ; ongelijkwaardig* ; genderongelijk* ; achterstelling ; achtergesteld*
  ondergeschikt* ; scheve verhouding* ; sekseongelijk* ; economische zelfstandigheid
`);
