import { concept } from '../concept.ts';

/** Both of them, each of them, one another. */
export default concept(`
  beide ; beiden ; beider ; allebei ; alletwee ; alle twee ; elkaar ; elkaars ; mekaar ; mekaars ; wederzijds* ; wederkerig* ; over en weer ; elk ; elke van ; ieder ; ieders ; iedere partner ; ieder van ; elk van ; een ieder ; eenieder ; samen ; gezamenlijk* ; gedeeld* ; met z'n tweeen ; met zijn tweeen ; tweeen ; twee partijen|mensen|personen|partners|kanten|zijden|volwassenen|kemphanen|ouders
  aan|van twee|beide|weerszijden|weerskanten ~1 kanten|zijden ; weerszijden ; weerskanten ; wisselzijdig ; tweezijdig* ; evenzeer ; zowel hij|de|het|degene|wie|man|vrouw|zij ; zowel ; hij en zij ; zij en hij ; man en vrouw ; de een ~8 de ander ; de een|ene ; om de beurt ; om beurten ; beurtelings ; afwisselend ; geen van beide|beiden|tweeen ; twee ; dader en slachtoffer ; slachtoffer en dader|pleger ; pleger en slachtoffer ; niet een
  niet een|één ; beiderzijds
`);
