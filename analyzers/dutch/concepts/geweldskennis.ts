import { concept } from '../concept.ts';

/** What is learned: domestic violence, its signs, its forms, the code, the conversation, the safety plan. */
export default concept(`
  huiselijk|huiselijke geweld|kring ; huiselijkgeweld* ; hgkm ; hg ; partnergeweld* ; geweld ; *geweld ; gewelds* ; mishandel* ; *mishandeling ; meldcode* ; stalking ; belaging ; verwurging ; intieme|intiem terreur ; dwingende|dwingend controle|controlerend* ; coercive
  dwangpatro* ; onveilig* ; onveiligheid ; signalen ; signaleren ; vroegsignaler* ; signalering ; risicotaxatie* ; risico-inschatting ; veiligheidsplan* ; veiligheidsplanning ; veiligheidstaxatie ; letsel ; femicide ; slachtofferbejegening
  intrafamiliaal ; plegergedrag ; plegeraanpak ; plegers ; slachtoffers ; slachtoffer ; trauma ; traumasensitief ; psychisch geweld ; geweldsdynamiek ; geweldsspiraal ; relationeel ; hermelding* ; huisverbod* ; doorvragen ; bespreekbaar maken
  ex-partner* ; ex-parner* ; relatiegeweld ; onderbuikgevoel ; niet-pluis ; niet-pluisgevoel ; crisissituaties in gezinnen ; complexe scheiding* ; veiligheid ~2 gezin|gezinnen|huis|relatie|relaties|huishoudens ; veilige gezinnen|relaties ; mee met|bij veilig thuis ; oudermishandeling ; kindermishandeling ; geweldsslachtoffer* ; geweldpleger* ; thuissituatie* ; achter de voordeur ; huiselijke kring ; seksueel misbruik ; ondermijnende relaties ;  financieel misbruik ; afhankelijkheidsrelatie* ; escalatie*
`);
