import { concept } from '../concept.ts';

/** Types told apart: mutual or situational violence named beside control. */
export default concept(`
  intieme terreur ; intiem terreur ; situationeel* ; situationele ; situatiegebonden ; dwingende controle ; coercive control ; eenzijdig* ; verschillende|twee|drie|diverse ~1 soorten|vormen|typen|types|varianten ~1 partnergeweld|relatiegeweld|huiselijk ; soorten partnergeweld ; patroon van ~3 controle|macht|dwang|angst ; controlerend* ; machtsmisbruik ; structureel geweld ; stelselmatig* ; gewelddadig verzet ; verzetsgeweld ; soms ~12 soms
`);
