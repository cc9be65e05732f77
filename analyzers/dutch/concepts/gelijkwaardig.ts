import { concept } from '../concept.ts';

/** Equal standing. */
export default concept(`
  gelijkwaardig* ; gelijkwaardigheid ; consent ; emancipatie* ; gelijkheid
`);
