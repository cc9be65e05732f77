import { concept } from '../concept.ts';

/** Who suffers it. */
export default concept(`
  slachtoffer* ; getroffene* ; mishandelde ; mishandelden ; benadeelde* ; overlevende*
`);
