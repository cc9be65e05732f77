import { concept } from '../concept.ts';

/** It cannot be told, or it does not matter. */
export default concept(`
  niet uit te maken|vast|zeggen ; niet ~3 vast ~1 stellen ; niet ~2 te ~1 zeggen|bepalen|achterhalen|beantwoorden|scheiden|onderscheiden|ontwarren ; niet te ~2 zeggen ; zelden ~2 te ; zelden ; onmogelijk ; nooit ~4 te ; geen ~2 antwoord ; doet ~3 niet ~2 toe ; er niet toe ; helpt ~5 niet ; helpt niet ; niet verder ; niet relevant ; niet interessant ; niet zinvol ; weinig zinvol ; zinloos ; stellen ~3 niet ; niet gesteld|gevraagd|beantwoord ; niet belangrijk ; onbelangrijk ; brengt ~4 niet verder ; laten ~4 rusten|liggen|los|achterwege|buiten ; in het midden ; verschilt per|van ; wisselt ; wisselen ; niet beslissend ; vervagen ; vervaagt ; verwisselbaar ; inwisselbaar ; onduidelijk ; zegt ~2 niets ; levert ~3 niets|weinig op ; kunstmatig ; diffuus ; niet de vraag ; minder relevant|belangrijk|interessant ; vermijden ; geen oordeel ; geen partij ; lastig ; moeilijk ; zoeken we niet ; doen ~3 niet ~2 toe ; voeren ~4 niet
`);
