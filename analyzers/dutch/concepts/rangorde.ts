import { concept } from '../concept.ts';

/** One above the other. */
export default concept(`
  rangorde ; hierarchie ; hierarchisch* ; pikorde ; boven de|een ander ; boven ~1 haar|hem
`);
