import { concept } from '../concept.ts';

/** Causes and explanations of violence; how it is understood. */
export default concept(`
  oorzaak ; oorzaken ; oorzakelijk* ; achtergronden ; achterliggende ; verklaring* ; verklaart
  verklaren ; verklaard ; ontstaan ; ontstaat ; voortkomt ; vloeit ~1 voort ; voortvloei* ; komt door
  wortel* ; voedingsbodem ; risicofactor* ; factor ; factoren ; dynamiek ; duiding ; duiden ; begrijpen
  begrip van ; analyse* ; probleemanalyse ; mechanisme* ; het verhaal achter ; problematiek ; voorspeller*
  weging ; ernst ; inschatting ; taxatie ; *taxatie ; beoordeling ; verschijnsel ; fenomeen ; probleem
`);
