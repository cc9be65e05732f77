import { concept } from '../concept.ts';

/** It makes no difference: sex or gender declared irrelevant. */
export default concept(`
  ongeacht ; los van ; losstaat van ; losstaan ; staat ~1 los van ; los staat van
  maakt ~6 niet|niets|geen ~3 uit ; maakt niets|niet|niks uit ; niet uitmaakt ; niets uitmaakt
  maakt ~4 geen verschil ; maakt voor ~6 niet|niets|geen|niks uit|verschil ; geen verschil maakt
  doet ~4 er ~2 niet ~2 toe ; doet er niet toe ; er niet toe doet|doen ; doen er niet toe ; niet toe
  niet ter zake ; ter zake niet ; niet ~1 ter zake doet ; doet ~4 niet ter zake ; doen ~4 niet ter zake
  speelt ~6 geen ~1 rol ; spelen ~6 geen ~1 rol ; geen ~1 rol speelt|spelen|mag|mogen
  geen rol van betekenis ; van geen belang ; van geen betekenis ; van geen enkel belang ; niet van belang
  niet belangrijk ; zonder belang ; zonder betekenis ; geen betekenis ; niet relevant ; irrelevant*
  niet van invloed ; geen invloed ; niet uit ; om het even ; lood om oud ijzer ; buiten beschouwing
  buiten beeld ; terzijde ; verandert niets|niet|niks ; voegt ~6 niets|niks ~1 toe
  draagt ~4 niets|niet bij ; verklaart ~4 niets|niet|niks ; verklaren ~4 niets|niet|niks ; niets te maken
  niks te maken ; niet te maken ; heeft ~6 niets|niks|niet te maken ; hebben ~6 niets|niks te maken
  niet gebonden ; niet voorbehouden ; geen factor ; geen variabele ; geen criterium
  geen onderscheid|verschil tussen|naar|op ; zonder onderscheid ; zonder aanzien van ; geen aanzien
  wie|wat ~2 ook ; wie hij|het ook ; kijken|kijkt|gekeken ~3 niet naar|of ; niet kijkt|kijken naar|of
  let|letten niet op ; geen aanleiding ; onverschillig ; weggelaten ; weglaten ; laten ~3 weg ; kent geen
  heeft geen ; hebben geen ; kennen geen ; bewust zonder
`);
