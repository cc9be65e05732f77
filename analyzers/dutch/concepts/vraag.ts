import { concept } from '../concept.ts';

/** A question without its mark, or a doubt. */
export default concept(`
  vragen of ; de vraag is ; afvragen ; nagaan of ; onderzoeken of ; onduidelijk of ; betwijfel*
  twijfel* ; navragen
`);
