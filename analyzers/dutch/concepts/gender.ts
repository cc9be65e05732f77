import { concept } from '../concept.ts';

/** The word gender and every compound of it, whatever is meant with it. */
export default concept(`
  gender* ; gendersensi* ; genders
  ! gendering
`);
