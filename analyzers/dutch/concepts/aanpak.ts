import { concept } from '../concept.ts';

/** What is done about violence: policy, method, work. */
export default concept(`
  aanpak ; *aanpak ; beleid ; *beleid ; werkwijze* ; methode* ; methodiek* ; visie ; regiovisie ; plan
  *plan ; programma* ; interventie* ; behandeling* ; benadering ; benaderen ; protocol* ; hulpverlening
  hulp ; traject* ; uitgangspunt* ; verordening ; nota ; werken ; model ; *model ; interventies ; stappen
  maatregel* ; bestrijd* ; risicotaxatie* ; begeleiding ; hulpverlener*
`);
