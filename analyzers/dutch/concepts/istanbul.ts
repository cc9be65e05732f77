import { concept } from '../concept.ts';

/** The Istanbul Convention and its committee. */
export default concept(`
  verdrag ~2 istanbul ; istanbulverdrag ; istanbul ; grevio ; raad van europa
`);
