import { concept } from '../concept.ts';

/** Men and boys, by any name. */
export default concept(`
  man ; mannen ; mannelijk* ; manlijk* ; jongen ; jongens ; jongetje* ; heer ; heren ; vader ; vaders
  echtgenoot ; vent ; meneer ; menheer ; kerel* ; mannen- ; man-
  !mannelijkheid
`);
