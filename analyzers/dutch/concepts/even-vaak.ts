import { concept } from '../concept.ts';

/** As often, as much: the difference in frequency or gravity denied. */
export default concept(`
  even vaak ; even veel ; evenveel ; evenzeer ; evengoed ; net zo vaak|goed|veel|erg|zeer|hard|gewelddadig
  net zo'n ; even zeer|zwaar|erg|ernstig|gewelddadig|groot|goed|hard ; in dezelfde|gelijke mate ; fiftyfifty
  fifty-fifty ; half om half ; de helft ; een op een ; niet minder ; niets|niks toe ; ontlopen ~4 niets
  ook mannen ; ook vrouwen ; mannen ook ; vrouwen ook ; andersom ook ; omgekeerd ook ; in gelijke aantallen
  gelijk verdeeld ; gelijkelijk ; niet onder voor ; minstens zo|zoveel ; evenredig ; over en weer
`);
