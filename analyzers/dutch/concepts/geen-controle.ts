import { concept } from '../concept.ts';

/** No agreement, no requirement, no question asked, no check. */
export default concept(`
  geen ~4 afspraken|afspraak|eisen|eis|voorwaarden|voorwaarde|verslag|bepalingen|bepaling|toets|toetsing|controle|verantwoording|rapportage|indicator|indicatoren|actie|regeling|toelichting|navraag|sturing|bijsturing|protocol|instructie|instructies|regels|verplichtingen|verplichting|kaders|kader|evaluatie|monitoring|vragen|richtlijn|gesprek|onderwerp|agendapunt|aanvulling|toezicht|rol
  toetsen|toetst|controleren|controleert|bevragen|bevraagt|vragen|vraagt|monitoren|sturen|stuurt|evalueren|volgen|meten|navragen|nagaan|nagevraagd|getoetst|gecontroleerd|gevraagd|bevraagd|onderzocht|gemeten|overwogen|opgenomen|vastgelegd|vastgesteld|gebeld|geagendeerd|gesproken|vragen ~5 niet|niets|niks ; niet|niets|nooit ~5 toetsen|getoetst|controleren|gecontroleerd|bevragen|bevraagd|vragen|gevraagd|nagevraagd|navragen|onderzocht|opgenomen|vastgelegd|gebeld|monitoren|gemonitord|sturen|gestuurd|gemeten|nodig|overwogen|verlangd|vereist|apart|geagendeerd
  zien|ziet|zie|afgezien|afzien ~6 af|van ; afgezien ; zien ~6 af ; navraag ~6 niet|overbodig|onnodig ; niet nodig ; overbodig ; onnodig ; niet noodzakelijk ; achterwege ; op de vingers ; terughoudend* ; geen nadere ; niets ~3 opgenomen|vastgelegd|afgesproken|geregeld ; komt|komen ~6 niet ~2 terug|orde|sprake ; van de planning ; van de agenda ; geen ~1 reden|aanleiding ~6 ; buiten de ~2 gesprekken|kwartaalgesprekken|kwartaalgesprek|verantwoording ; volstaat ; volstaan ; ongewijzigd ; blijft buiten
`);
