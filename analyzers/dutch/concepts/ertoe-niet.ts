import { concept } from '../concept.ts';

/** It makes no difference: sex or gender declared irrelevant. */
export default concept(`
  niets uitstaande ; niets ~3 van doen ; komt|kwam ~4 er ~4 niet ~3 op aan ; niet op aankomt ; komt het niet aan op ; speelt|spelen ~8 niet mee ; niet meespeelt|meespelen ; niet meegewogen|meetelt|meetellen|meeweegt|meewegen ; geen gewicht ; zonder gewicht ; zonder relevantie ; geen relevantie ; geen enkele relevantie ; van nul waarde ; zonder ~4 te kijken|letten|vragen|wegen
  niet wezenlijk ; maakt|maken ~8 niets|niks|geen ~2 verschil|uit ; heeft|hebben ~6 geen ~2 invloed|effect|betekenis|waarde ; kleurt ; kleurenblind ; bepalend noch ; geen bepalende ; net zo min ; evenmin ~4 toe ; geen ~1 onderscheidend* ; niet onderscheidend
  ongeacht ; los van ; losstaat van ; losstaan ; staat ~1 los van ; los staat van
  maakt ~6 niet|niets|geen ~3 uit ; maakt niets|niet|niks uit ; niet uitmaakt ; niets uitmaakt
  maakt ~4 geen verschil ; maakt voor ~6 niet|niets|geen|niks uit|verschil ; geen verschil maakt
  doet ~4 er ~2 niet ~2 toe ; doet er niet toe ; er niet toe doet|doen ; doen er niet toe ; niet toe
  niet ter zake ; ter zake niet ; niet ~1 ter zake doet ; doet ~4 niet ter zake ; doen ~4 niet ter zake
  speelt ~6 geen ~1 rol ; spelen ~6 geen ~1 rol ; geen ~1 rol speelt|spelen|mag|mogen
  geen rol van betekenis ; van geen belang ; van geen betekenis ; van geen enkel belang ; niet van belang
  niet belangrijk ; zonder belang ; zonder betekenis ; geen betekenis ; niet relevant ; irrelevant*
  niet van invloed ; geen invloed ;  om het even ; lood om oud ijzer ; buiten beschouwing
  buiten beeld ; terzijde ; verandert niets|niet|niks ; voegt ~6 niets|niks ~1 toe
  draagt ~4 niets|niet bij ; verklaart ~4 niets|niet|niks ; verklaren ~4 niets|niet|niks ; niets te maken
  niks te maken ; niet te maken ; heeft ~6 niets|niks|niet te maken ; hebben ~6 niets|niks te maken
  niet gebonden ; niet voorbehouden ; geen factor ; geen variabele ; geen criterium
  geen onderscheid|verschil tussen|naar|op ; zonder onderscheid ; zonder aanzien van ; geen aanzien
  wie|wat ~2 ook ; wie hij|het ook ; kijken|kijkt|gekeken ~3 niet naar|of ; niet kijkt|kijken naar|of
  let|letten niet op ; onverschillig ; weggelaten ; weglaten ; laten ~3 weg ; 
  laten|laat buiten beschouwing
  niets|niks|niet ~4 te maken ; daar ~3 niet naar ; bijzaak ; van ondergeschikt belang ; ondergeschikt
  doet ~3 niets af ; zegt ~3 niets|niks|weinig ; zeggen ~3 niets|niks ; telt ~2 niet ; tellen ~2 niet
  weegt ~3 niet ; wegen ~3 niet ; niet meegewogen ; verschilt ~4 niet ; verschillen ~4 niet ; blind voor
  in het midden ; onbelangrijk ; onbeduidend ; niet bepalend ; niet doorslaggevend ; bepaalt ~3 niet
  hangt ~4 niet samen ; hangen ~4 niet samen ; geen verband ; staan los van ; staat ~4 los ; staan ~4 los
  geen reden ~3 onderscheid ; maken ~4 geen|niet ~1 onderscheid|verschil ; maakt ~4 geen ~1 onderscheid
  wordt ~4 geen ~1 onderscheid|verschil ; geen ~1 gewicht ; van geen waarde ; geen toegevoegde waarde
  niet interessant ; interesseert ~4 niet ; niet uitgemaakt ; doet ~3 niets toe ; doen ~4 er ~2 niet toe
  doet ~8 er niet toe ; hoeven ~3 niet ~3 weten ; hoeft ~3 niet ~3 weten ; niet van tel ; een pot nat
  geen verklaring|verklarende ; niet nodig te weten ; gaan ~4 uit de ; overheen ; staat ~3 buiten
  blijft|blijven|houden|houdt|laten|laat ~6 buiten beschouwing|beeld|spel
`);
