import { concept } from '../concept.ts';

/** What was said before is taken back. */
export default concept(`
  dat klopt niet ; klopt dat ; dit klopt niet ; klopt niet ; niet zo ; is onjuist ; dat is ~2 niet ~2 zo
  zo werkt het ~2 niet ; zo is het ~1 niet ; onterecht ; ten onrechte ; niets is minder waar ; integendeel
  deelt ~4 niet ; delen ~4 niet ; deelt ~2 opvatting|mening niet ; anders voor ; bevestigt dit niet
  geschrapt ; schrappen ; te smal ; is onvolledig ; lezing is ; maar dat is ; toch is ; in werkelijkheid
  in feite ; spreekt ~2 tegen ; wel degelijk ; het antwoord is nee ; nee , ; niet uitwisselbaar
  niet door elkaar ; iets anders ; niet hetzelfde ; begripsverwarring ; niet uitgekomen ; blijkt ~4 niet
  juist niet ; juist vanniet ; vanniet ; vervangen door ; is niet genoeg ; volstaat niet ; is|blijft|lijkt|blijkt|was ~2 onvoldoende ; dat|dit|zo ~3 onvoldoende
  verbeteren ; een ander beeld ; iets anders ; misleidend
  te snel|makkelijk|gemakkelijk|simpel gedacht|geconcludeerd|gesteld ; te simpel ; zo simpel|eenvoudig ~2 niet ; was het maar zo ; dat is niet genoeg ; heeft|hebben ~1 geen stand gehouden ; houdt|hield geen stand ; dat ~4 beperkte opvatting ; beperkte|smalle|versmalde opvatting|lezing|invulling|uitleg
`);
