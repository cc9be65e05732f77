import { concept } from '../concept.ts';

/** Children. */
export default concept(`
  kind ; kinderen ; kind- ; kindermishandeling ; jeugd ; jeugdig* ; jongere ; jongeren ; minderjarig*
  baby* ; peuter* ; kleuter* ; kinderveiligheid ; kindveiligheid
`);
