import { concept } from '../concept.ts';

/** Men as partners in the approach: allies, role models, men who speak to men and boys. */
export default concept(`
  bondgenoot* ; bondgenoten ; rolmodel* ; white ribbon ; wit lint ; emancipator ; mannen- en jongens* ; he for she ; heforshe ; mannennetwerk* ; mannenambassadeur* ; deel van de oplossing ; onderdeel van de oplossing
  @man ~8 ambassadeur|ambassadeurs|boegbeeld|boegbeelden|voorbeeldfunctie|voorbeeldrol|medestander|medestanders ; ambassadeur|ambassadeurs|boegbeeld|boegbeelden|voorbeeld ~10 @man ; mannen|jongens|vaders ~6 oplossing|betrekken|betrokken|meedoen|aanspreken|uitspreken|opstaan|verantwoordelijkheid|bijdragen|bijdrage|inzetten|nodig|actief ; mannen|jongens|vaders ~4 een rol
  betrekken|betrekt|betrokken|uitnodigen|nodigt|nodigen|vragen|vraagt|roept|roepen|stimuleren|spreken|spreekt|aanspreken|bereiken|mobiliseren ~4 mannen|jongens|vaders|voetballers|trainers ; met ~4 jongens|mannen|vaders ~8 mannelijkheid|gelijkwaardigheid|rolpatronen|grenzen|respect|praten|gesprek|gesprekken ; andere mannen ~3 aanspreken|aan|aanspreekt ; spreken|spreekt|aanspreken ~3 andere mannen ; mannen ~4 elkaar
  mannen|jongens|vaders ~3 doen mee ; rol van ~2 mannen|jongens|vaders ~4 tegengaan|voorkomen|stoppen|aanpak|preventie ; vadergroep*|mannengroep* ~8 mannelijkheid|rolpatronen|geweld|gelijkwaardigheid ; netwerk ~3 mannen ; mannen|vaders ~12 vertellen|delen ~3 verhaal|ervaring|ervaringen ; seksistische praat|grappen ; mannen ~10 voert|voeren ~3 gesprek|gesprekken ; mannengesprek* ; jongens ~6 mannelijkheid ; mannelijkheid ~8 jongens|jongeren|mannen|voetbal*|sport* ; @man ~4 spreken ~12 uit ; mannen die ~3 geweld ~3 tegen|afwijzen|aankaarten
`);
