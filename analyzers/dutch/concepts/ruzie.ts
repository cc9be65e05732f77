import { concept } from '../concept.ts';

/** Violence spoken of as a quarrel or a conflict. */
export default concept(`
  ruzie* ; conflict* ; meningsverschil* ; onenigheid ; echtelijk* ; relatieproblem* ; spanning*
  woordenwisseling* ; twist* ; twistpunt* ; gehakketak ; bonje ; scheiding* ; relatieprobleem*
  communicatieprobleem* ; burenruzie ; ruziestijl ; ruziën
`);
