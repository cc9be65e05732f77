import { concept } from '../concept.ts';

/** Those inside the municipality who learn, commission and decide. */
export default concept(`
  beleidsmedewerker* ; beleidsadviseur* ; beleidsambtena* ; beleidsmaker* ; ambtena* ; gemeenteambtena* ; contractmanager* ; inkoper* ; inkoopadviseur* ; accounthouder* ; accountmanager* ; wethouder* ; raadsleden ; bestuurder* ; gemeentelijke ~1 medewerkers|beleidsmakers|organisatie|adviseurs ; medewerkers van ~2 gemeente|gemeenten ; binnen ~2 gemeente|gemeenten ; eigen organisatie ; eigen medewerkers ; interne ; klantmanager* ; teamleiders van ~2 gemeente ; consulent* ; stadhuis ; gemeentehuis ; kant van de tafel
`);
