import { concept } from '../concept.ts';

/** A man or men as persons: not the adjective. */
export default concept(`
  man ; mannen ; hij ; hem ; meneer ; de heer ; heer ; heren ; vader ; vaders ; echtgenoot ; vriend ; vent ; venten ; kerel ; kerels ; jongen ; jongens ; papa ; pa ; dhr ; ex-man ; zoon ; zonen
  ex-vriend ; bruidegom ; mannetje ; manspersoon ; huisvader
`);
