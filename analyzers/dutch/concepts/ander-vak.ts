import { concept } from '../concept.ts';

/** Learning of another kind, or by others: first aid, systems, pupils, parents, perpetrators. */
export default concept(`
  bhv ; bedrijfshulpverlening ; ehbo ; reanimatie ; excel ; avg ; privacytraining ; timemanagement ; zaaksysteem ; telefoonsysteem ; dyslexie ; taalles* ; taalcursus* ; taalmaatje* ; agressietraining* ; weerbaarheid* ; gedragstraining* ; plegertraining*
  plegergroep ; daderprogramma ; oudercursus* ; opvoedcursus* ; oudertraining* ; lotgenoten* ; inburger* ; participatieverklaring ; zelfverdediging ; leerlingen ; scholieren ; studenten ; kinderen leren ; jongeren leren ; voorlichting aan inwoners
  inwoners ; inwonersavond ; bewoners ; lespakket* ; lessenreeks ; lesprogramma ; weerbaarheidstraining ; sociale vaardigheden ; relatievaardigheden ; assertiviteit* ; fietsles ; zwemles ; rijles ; sollicitatietraining ; werkervaringsplek*
  slachtoffers leren ; plegers leren ; pleger leert ; vaders leren ; moeders leren ; agressieregulatie ; emotieregulatie
`);
