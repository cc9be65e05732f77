import { concept } from '../concept.ts';

/** A woman or women as persons: not the adjective, so that "vrouwelijke slachtoffers" stays out. */
export default concept(`
  vrouw ; vrouwen ; zij ; haar ; mevrouw ; moeder ; moeders ; dame ; dames ; echtgenote ; echtgenotes ; vriendin ; vriendinnen ; meisje ; meisjes ; mama ; ma
  vrouwspersoon ; clientes ; cliënte ; cliëntes ; cliente ; bewoonster* ; melder* vrouw ; mw ; mevr ; huisvrouw ; bruid ; dochter ; dochters ; oma ; ex-vrouw ; vrouwtje ; partnerin
`);
