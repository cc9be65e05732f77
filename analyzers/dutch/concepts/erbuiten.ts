import { concept } from '../concept.ts';

/** Beside or outside the real work: a project apart, out of scope. */
export default concept(`
  buiten ~2 reikwijdte|scope|kern|bestek|kader|opdracht|bereik|basisprogramma|kernprogramma|programma|visie|regiovisie|convenant|plan|werk|opgave|primaire|reguliere|aanpak ; hoort|horen ~5 niet ~2 bij|thuis|in ; geen ~1 deel|onderdeel ; niet tot ~3 kern|basis|opgave|taken|opdracht ; niet ons|onze ~1 opdracht|taak|kerntaak
  apart|aparte|afzonderlijk|afzonderlijke|zelfstandig|zelfstandige|los|losse|losstaand|losstaande|parallel|eigenstandig ~1 thema|project|spoor|programma|traject|dossier|opgave|onderwerp ; losstaand ; zijspoor ; zijlijn ; zijproject ; zijpad ; een eigen spoor|project|traject|programma ; naast ~3 reguliere|gewone|bestaande|eigenlijke|primaire|lopende ; los van ~4 aanpak|werk|opgave|programma|visie|plan|proces ; apart van ; gescheiden van ; hiernaast ; daarnaast ~3 project|thema|traject
  themaweek ; themadag ; projectgroep ; op zichzelf staand ; geen kerntaak
`);
