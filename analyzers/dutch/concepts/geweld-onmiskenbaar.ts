import { concept } from '../concept.ts';

/** Domestic violence, by a name that cannot be anything else, or the body it is reported to. */
export default concept(`
  huiselijk geweld ; huiselijkgeweld* ; huiselijk-geweld* ; partnergeweld* ; hgkm ; hg ; geweld ; *geweld ; gewelds* ; gewelddadig* ; politie ~8 komen|gebeld|incident*|uitruk* ; aantallen incidenten ~4 wijk|politie ; veilig thuis ; vt ; vt-* ; meldcode ; huisverbod ; huisverboden ; mishandeling ; *mishandeling ; mishandeld*
  intieme terreur ; stalking ; verwurging ; femicide ; onveilige gezinnen|huishoudens|thuissituaties|relaties|situaties ; onveiligheid ; plegers ; pleger ; slachtoffers ; slachtoffer ; achter de voordeur ; intrafamiliaal
  gezinnen|huishoudens|thuissituaties ~8 veilig|veiliger ; mda++ ; hermelding* ; meldpunt ; meldingen ; melding ; aangiften ; recidive ; vrouwenopvang ; huiselijke kring ; privesfeer ; afhankelijkheidsrelatie*
  !natuurgeweld oorlogsgeweld pestgeweld
`);
