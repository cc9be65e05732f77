import { concept } from '../concept.ts';

/** Women and girls, by any name. */
export default concept(`
  vrouw ; vrouwen ; vrouwelijk* ; meisje ; meisjes ; mevrouw ; dame ; dames ; moeder ; moeders ; echtgenote
  vrouwen- ; vrouw-
  !vrouwelijkheid
`);
