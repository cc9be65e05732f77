import { concept } from '../concept.ts';

/** Boys and girls. */
export default concept(`
  jongens ; meisjes ; jongens en meisjes ; jongen ; meisje ; jongeren
`);
