import { concept } from '../concept.ts';

/** Violence, in any word. */
export default concept(`
  geweld* ; *geweld ; *mishandeling ; mishandel* ; klap ; klappen ; slaan ; slaat ; sloeg ; geslagen
  femicide ; stalking ; belaging ; verkracht* ; aanranding ; bedreig* ; terreur ; *terreur ; onveiligheid
  huwelijksdwang ; dwang ; agressi* ; intimid*
  !natuurgeweld oorlogsgeweld
`);
