import { concept } from '../concept.ts';

/** A question without its mark, or a doubt. */
export default concept(`
  vragen of ; de vraag is ; afvragen ; nagaan of ; onderzoeken of ; onderzoekt|onderzocht|toetst|toetsen|checkt|checken|beoordeelt|beoordelen|bekijkt|bekijken|evalueert|evalueren|meet|meten|nagegaan|gekeken|monitort|bespreekt|bespreken ~1 of|hoe|hoeverre ; in hoeverre ; onduidelijk of ; betwijfel*
  twijfel* ; navragen
`);
