import { concept } from '../concept.ts';

/** The bare word: what it names depends on what stands around it. */
export default concept(`
  gender ; genders
`);
