import { concept } from '../concept.ts';

/** Work, care and income unequally shared between women and men. */
export default concept(`
  @man ~4 meer ~3 verdienen|verdient|bezitten|macht ; @man ~6 leiding ; positie ~3 @man|@vrouw ; geldgebrek ; financieel|economisch ~2 afhankelijk ; @vrouw ~8 deeltijd|parttime|onbetaalde|onbetaald|mantelzorg|zorgtaken|huishouden ; @vrouw ~5 verdienen|verdient ~5 minder ; @vrouw ~6 minder ~4 dan mannen ; @vrouw ~6 zorg|zorgen ~3 kinderen|vaker|dragen|doen ; inkomen|inkomens|loon|bezit|geld|pensioen ~6 @vrouw ~6 @man ; inkomenskloof ; loonkloof ; zorgkloof ; verschil ~3 inkomen|bezit|loon
  afhankelijk ~6 van ~3 man|partner|echtgenoot ; @vrouw ~6 zonder ~2 inkomen|geld|woning|rekening ; deeltijdwerk ; onbetaalde zorg ; verdeling van ~2 werk|zorg|arbeid|taken
`);
