import { concept } from '../concept.ts';

/** A method, protocol, instrument or course without a name of its own. It carries a claim only where the claim is outspoken. */
export default concept(`
  protocol ; protocollen ; draaiboek* ; werkboek* ; handboek* ; methodiek ; methodieken ; methode ; werkmethode ; instrument ; instrumentarium ; certificaat ; certificaten ; gecertificeerd* ; certificering* ; werkproces* ; stappenplan ; standaard ; richtlijn* ; leidraad ; handreiking* ; routekaart ; werkinstructie* ; afsprakenkader ; toetsingskader ; convenant
  training* ; opleiding* ; scholing* ; cursus ; leerlijn* ; e-learning ; nascholing ; bijscholing ; basistraining* ; basisopleiding ; basiscursus ; driedaagse ; scholingsprogramma ; kader ; scenario ; model ; screeningslijst* ; signaleringslijst* ; intakeformulier
`);
