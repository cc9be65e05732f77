import { concept } from '../concept.ts';

/** Assuming, expecting or trusting that it is done, without looking. */
export default concept(`
  gaan|gaat|ga ~3 ervan uit ; ervan ~1 uit ; er vanuit ; ervan uitgaan* ; ervan uitgegaan ; mag|kan ~3 ervan ~2 uitgegaan ; uitgegaan van ; uitgangspunt is dat ; nemen|neem|neemt ~3 aan dat|, ; aannemen ; aanneemt ; aangenomen ; aannemelijk ; aanname ; naar wij ; naar ik
  mag|mogen|kan|kun|kunnen|moeten ~5 verwacht|verwachten|aannemen|aangenomen|vertrouwen|vertrouwd|rekenen|veronderstellen|verondersteld|uitgaan ; verwacht|verwachten|verwachting|verwachtingen ~3 dat ; naar verwachting ; naar alle waarschijnlijkheid ; waarschijnlijk ; vermoedelijk ; zonder twijfel
  vertrouw|vertrouwt|vertrouwen ~4 op|erop|dat|toe|in|blind|volledig ; vertrouwen ~2 hebben ; hebben|heeft|heb ~3 vertrouwen ; vol vertrouwen ; volste vertrouwen ; ons vertrouwen ; erop vertrouwen|vertrouwend ; toevertrouwd ; toevertrouwen ; vertrouwen ~4 wijze ; rekenen ~2 op|erop ; reken ~2 op|erop ; gerust op ; gerust zijn ; met ~1 gerust hart ; gerust hart
  ongetwijfeld ; twijfelen ~2 niet|aan ; niet ~3 twijfel|twijfelen|betwijfelen ; geen ~2 twijfel|reden|aanleiding|signalen|signaal|aanwijzing|aanwijzingen|klachten|zorgen ; zonder meer ; vast wel ; zal|zullen|zou|zouden ~6 wel|vast|ongetwijfeld|zeker|niet anders ; zullen ~3 het ~6 vast ; vast over ; vast ook ; overtuigd ; ervan overtuigd ; veronderstel* ; vermoed* ; vermoeden ; ik denk dat ; wij denken dat ; wij menen ; dunkt ; spreekt voor zich ; spreekt vanzelf ; allicht
  hoeven ~4 niet ~4 te vragen|controleren|toetsen|vertellen|uit|leren|zeggen ; hoef|hoeft ~6 niet|niks|niets ~3 vertellen|uitleggen|leren|controleren|vragen ; mag u ; kunt u ~2 op ; staat buiten kijf ; niet anders zijn ; zijn in goede handen ; goede handen ; in vertrouwde handen
`);
