import { concept } from '../concept.ts';

/** Who does it. */
export default concept(`
  gemeente* ; centrumgemeente ; college ; wethouder* ; raad ; veilig thuis ; politie ; openbaar ministerie
  om ; reclassering ; wijkteam* ; sociaal team ; sociale teams ; ggd ; ggz ; vrouwenopvang ; opvang
  opvanginstelling* ; aanbieder* ; opdrachtnemer* ; ketenpartner* ; partner* ; zorgaanbieder*
  beleidsadviseur* ; beleidsmedewerker* ; projectleider* ; regisseur* ; stuurgroep ; regiegroep
  professional* ; hulpverlener* ; huisarts* ; school ; scholen ; zorg- en veiligheidshuis
  raad voor de kinderbescherming ; moviera ; arosa ; trekker
`);
