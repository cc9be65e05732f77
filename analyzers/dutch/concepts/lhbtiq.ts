import { concept } from '../concept.ts';

/** The umbrella terms. */
export default concept(`
  lhbt* ; lgbt* ; lhbtqi* ; regenboog* ; roze- ; coc
`);
