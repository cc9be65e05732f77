import { concept } from '../concept.ts';

/** Elderly people and care dependence. */
export default concept(`
  ouderenmishandeling ; ouderen ; oudere ; senioren ; zorgafhankelijk* ; mantelzorg*
`);
