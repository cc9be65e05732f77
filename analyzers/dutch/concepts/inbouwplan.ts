import { concept } from '../concept.ts';

/** Gender will be built into a framework, or is missing from it: the opposite of "it is already in there". */
export default concept(`
  toegevoegd ; toevoegen ; voegt|voegen ~12 toe ; toe te voegen ; uitbreiden ; uitgebreid ; breiden|breidt ~8 uit ; aanvullen ; aangevuld ; vullen|vult ~8 aan ; eigen aanvulling ; een aanvulling ; uitwerken ; uitgewerkt|uitwerking ; werkt|werken ~14 uit ; plaats krijgt|krijgen ; plek krijgt|krijgen ; krijgt|krijgen ~6 plaats|plek
  inbouwen ; bouwen|bouwt ~8 in ; in te bouwen ; wordt|worden ~4 ingebouwd|verwerkt|geintegreerd|opgenomen|toegevoegd|verankerd ; integreren ; verankeren ; opnemen ; herzien ; herzien* ; herziening ; aanpassen ; aangepast* ; aanscherpen ; aangescherpt ; verrijken ; verrijkt ; verbinden ; vertalen ; explicieter ; gender- in ; bij elke|iedere fase ; per fase ; een vraag over
  zwijgt ; zwijgen ; noemt|noemen ~5 niet ; niet genoemd ; niets|niks over ; niets in ; geen woord ; geen stof ; geen aandacht ; ontbreekt ; ontbreken ; mist ; missen ; blinde vlek ; blind voor ; gaat ~3 niet in ; geen bewijs ; niet genoeg ; niet voldoende ; onvoldoende ; geen garantie ; bedrogen ; niet overtuigd ; leunen ; genderneutraal ; genderblind ; te weinig ; nog niet ; niet getoetst ; onderbelicht
  pleiten ; bepleiten ; willen wij|we ; wij|we willen ; gaan we|wij ; we gaan ; onderzoeken|onderzoekt|onderzocht of|hoe|welke|in ; nagaan ; nagegaan ; verkennen ; zoekt ~4 uit ; zoeken ~4 uit ; uitzoeken ; wat betekent ; wat ~3 gender ~4 betekent ; betekent ~3 dat ~6 vragen ; aanvullend* module ; werksessie
`);
