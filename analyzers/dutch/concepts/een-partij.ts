import { concept } from '../concept.ts';

/** One of two people in a relation, named without a sex: the one, whoever, the perpetrator, somebody who. */
export default concept(`
  de een ; de ene ; de één ; d'een ; een van de twee|beiden|beide|partners|betrokkenen ; een van de beide|twee ~1 partners ; de andere
  een die ; eentje die ; er een die ; de ander ; die ene ; een partner|persoon|kant|partij|gezinslid|huisgenoot|volwassene ; enkel een partner|persoon
  iemand ; iemand die ; degene ; degene die ; diegene ; degenen die ; wie ; pleger ; plegers ; dader ; daders ; geweldpleger* ; mishandelaar
  partner ; ex-partner* ; expartner* ; ex ; de sterkste ; de sterkere ; de dominante ; de bovenliggende ; huisgenoot ; een gezinslid
`);
