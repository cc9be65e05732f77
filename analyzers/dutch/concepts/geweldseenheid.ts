import { concept } from '../concept.ts';

/** What is counted when violence is counted: reports, bans, victims, repeat cases. */
export default concept(`
  melding ; meldingen ; hermelding* ; adviesaanvrag* ; adviezen ; adviesvragen ; veiligthuismelding* ; vt-melding* ; zorgmelding* ; herhaald|herhaalde geweld|meldingen|melding|mishandeling|huiselijk
  recidive ; recidiv* ; huisverbod ; huisverboden ; aangifte ; aangiften ; aangiftes ; heraangifte* ; incidenten ; geweldsincident* ; huiselijkgeweldincident* ; tussenkomst ; tussenkomsten ; interventies ; overdrachten ; crisisplaatsing*
  slachtoffer ; slachtoffers ; slachtofferschap ; pleger ; plegers ; dader ; daders ; geweld ; *geweld ; *mishandeling ; mishandeling* ; stalkingszaken ; hgkm ; hg ; partnergeweld* ; huiselijkgeweld* ; geweldszaken ; geweldzaken
  partnergeweldzaken ; zaken ~3 geweld ; zaken van ; casussen ; casuistiek ; mda-casus* ; dossiers ; zaken ; onderzoeken ; hulptrajecten ; trajecten ; opnames ; opgevangen ; opvangplekken ; opvangverzoeken ; noodopvang ; escalaties
  onveilig* ; onveiligheid ; gezinnen ; huishoudens ; veiligheid in ~3 gezin|gezinnen|huis|privésfeer|thuissituatie ; veiligheid ~2 privesfeer ; veiligheidsscore* ; huishoudens waar* ; gezinnen waar* ; geweld in huis ; gezinnen ~6 geweld
  femicide ; femicides ; partnerdoding* ; 112-melding* ; politiemelding* ; huisverbodzaken ; terugval ; geweldloos ; geweldsvrij ; veilige gezinnen ; kindermishandelingszaken ; slachtofferenquete ; veiligheidsplannen
  !natuurgeweld oorlogsgeweld geweldsinstructie
`);
