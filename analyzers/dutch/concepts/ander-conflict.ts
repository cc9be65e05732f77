import { concept } from '../concept.ts';

/** Conflicts that are not partner violence: neighbours, divorce procedures, work, schools. */
export default concept(`
  buren ; buurman ; buurvrouw ; buurlieden ; buurtbemiddel* ; burenruzie* ; scheiding ; scheidingen ; echtscheiding* ; vechtscheiding* ; scheidings* ; omgang ; omgangsregeling* ; ouderschapsbemiddel* ; ouderschapsplan ; alimentatie ; arbeidsconflict* ; werkvloer ; belangenconflict* ; belangenverstrengel* ; geschillenregeling ; geschillencommissie ; erfenis ; jeugdgroepen ; pesten ; pestgedrag ; voetbal ; supporters ; klacht ; klachten ; klachtenregeling ; rechtbank ; huurder* ; verhuurder* ; erfgrens ; ouderenmishandeling ; broers ; zussen ; leerlingen ; scheidende ; gescheiden ouders ; contractpartij*
  gewapend conflict ; gewapende conflicten ; conflictgebied* ; bezwaarschrift*
`);
