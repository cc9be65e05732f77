import { concept } from '../concept.ts';

/** The other of the two, named without a sex: the other, the victim, you. */
export default concept(`
  de ander ; de andere ; d'ander ; een ander ; die ander ; zijn|haar|diens|hun|je|uw|de|een partner ; slachtoffer ; slachtoffers
  jij ; jou ; je ; de zwakste ; de zwakkere ; de onderliggende ; de overige gezinsleden|huisgenoten ; de rest van het gezin
  anderen ; de anderen ; huisgenoten ; gezinsleden ; ex-partner* ; expartner* ; naaste ; naasten ; wederhelft ; geliefde ; getroffene*
`);
