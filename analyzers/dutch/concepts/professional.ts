import { concept } from '../concept.ts';

/** Those who do the work, and the bodies that carry it out. */
export default concept(`
  professional* ; hulpverlener* ; uitvoerder* ; uitvoering ; uitvoerende* ; ketenpartner* ; aanbieder*
  wijkteam* ; teams ; medewerker* ; veilig thuis ; opvang ; vrouwenopvang ; instelling* ; partners
  behandelaar* ; begeleider* ; casusregisseur* ; opdrachtnemer* ; organisaties
`);
