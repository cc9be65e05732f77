import { concept } from '../concept.ts';

/** How many, how often, which share. */
export default concept(`
  aantal ; aantallen ; hoeveel ; hoe vaak ; hoe dikwijls ; hoe lang ; percentage* ; percentages ; aandeel ; omvang ; aard en omvang ; totaal ; totalen ; totaalcijfer* ; frequentie ; prevalentie ; incidentie ; per duizend|1.000|10.000|100.000
  minder|meer|vaker ~2 meldingen|hermeldingen|huisverboden|slachtoffers|recidive|incidenten ; dit|dat volgen|meten|monitoren ; halvering ; halveren ; verdubbel*
  per 1.000|10.000|100.000|duizend ; toename ; afname ; daling ; stijging ; stijgt ; daalt ; gedaald ; gestegen ; daalde ; steeg ; gemiddeld ; gemiddelde ; mate waarin ; volume ; recidivecijfer* ; in hoeverre ; welk deel
  hoe ~1 verloopt|verlopen|ontwikkelt ; in welke wijken|buurten|kernen|gemeenten|straten ; waar ~3 plaatsvindt|voorkomt ; uit welke ; wie ~5 opnieuw ; of ~8 opnieuw|terugkeert|terugkomt|stopt|gestopt|uitblijft
`);
