import { concept } from '../concept.ts';

/** Nouns for unequal power. They need a relation between adults beside them: regions and providers have power too. */
export default concept(`
  macht ; machts* ; machtsverschil* ; machtsongelijk* ; machtsverhouding* ; machtsbalans ; machtsonbalans ; machtsdisbalans ; machtsdynamiek* ; machtspositie* ; machtsmisbruik ; machtsevenwicht ; machtsonevenwicht
  onevenwicht* ; disbalans ; onbalans ; overwicht ; overmacht ; dominantie ; ondergeschikt* ; ongelijkwaardig* ; zeggenschap ; controle ; dwang ; onvrijheid ; overheersing ; onderdrukking ; onderwerping
  scheve|scheefgetrokken|scheefgegroeide|ongelijke|onevenwichtige|eenzijdige|onevenredige ~2 verhouding|verhoudingen|verdeling|machtsverdeling|balans|machtsbalans|relatie|relaties|positie|posities|krachtsverhouding|partnerrelatie
  ongelijkheid ; ongelijk ; scheef ; scheefheid ; scheefgroei ; krachtsverschil* ; krachtsverhouding* ; positieverschil* ; verschil in macht|positie|invloed|zeggenschap|kracht ; machtig* ; machteloosheid ; onmacht
  gelijkwaardigheid ontbreekt ; gebrek aan gelijkwaardigheid ; niet gelijkwaardig ; verstoorde balans|verhouding ; uit balans ; ongelijk speelveld ; gezagsverhouding*
  !machtiging* gemachtigd* machtigen machtigt machtsverheffing controlelijst
`);
