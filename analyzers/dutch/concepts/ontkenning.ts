import { concept } from '../concept.ts';

/** Denial: not, no, never, without, instead of. */
export default concept(`
  niet ; geen ; nooit ; noch ; zonder ; nergens ; niets ; niemand ; allerminst ; geenszins ; onvoldoende
  evenmin ; nimmer ; in plaats van ; i.p.v ; ipv ; anders dan ; nauwelijks ; amper ; verre van ; weinig
  niks ; nog niet ; te weinig ; te beperkt ; onmogelijk
`);
