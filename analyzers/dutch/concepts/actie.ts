import { concept } from '../concept.ts';

/** A concrete act. */
export default concept(`
  organise* ; ontwikkel* ; invoer* ; voert|voeren ~3 in|uit ; uitvoer* ; start ; starten
  stelt|stellen ~4 op|vast|aan|beschikbaar ; maken ~3 afspraken ; leggen ~4 vast ; legt ~4 vast ; vastgelegd
  toets* ; evalue* ; evaluatie* ; rapporteer* ; rapportere* ; scholen ; trainen ; trainingen ; training
  publice* ; levert ; leveren ; financier* ; subsidie* ; inkoop* ; inkopen ; aanbested* ; contract* ; eis
  eisen ; verplicht* ; vragenlijst* ; actieplan* ; uitvoeringsplan* ; uitvoeringsprogramma* ; monitor*
  bespreekt ; bespreken ; controle* ; indicator* ; audit* ; steekproef ; dossieronderzoek ; aanstell*
  benoemt ; werkgroep ; projectleider* ; verantwoordelijk ; trekker ; eigenaar
`);
