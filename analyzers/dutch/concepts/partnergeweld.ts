import { concept } from '../concept.ts';

/** Violence between (ex-)partners, and violence against women, named. */
export default concept(`
  partnergeweld* ; ex-partnergeweld ; relationeel geweld ; relatiegeweld ; huiselijk geweld
  vrouwenmishandeling ; partnermishandeling ; geweld tegen|jegens vrouwen
  geweld in|binnen ~2 relatie|relaties|huiselijke|gezin|gezinnen|huis|afhankelijkheidsrelaties
  geweld tussen ~2 partners|ex-partners ; geweld thuis ; thuis geweld ; intieme terreur ; intiem terreur
  femicide ; eergerelateerd geweld ; gendergerelateerd geweld ; intrafamiliaal geweld ; huiselijkgeweld*
  geweld achter de ; hgkm ; huiselijk-geweld* ; intrafamiliaal
`);
