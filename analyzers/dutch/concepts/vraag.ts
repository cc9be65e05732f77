import { concept } from '../concept.ts';

/** A question without its mark, or a doubt. */
export default concept(`
  vraag of ; vragen of ; de vraag ; afvragen ; nagaan of ; onderzoeken of ; onduidelijk of ; betwijfel*
  twijfel* ; navragen
`);
