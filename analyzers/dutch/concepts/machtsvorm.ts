import { concept } from '../concept.ts';

/** Names of a kind of violence that is a kind of power. A name alone is no claim about where the violence comes from. */
export default concept(`
  intieme|intiem|intiemere terreur ; dwingende|dwingend controle|beheersing ; coercive control ; coercieve|coercitieve controle ; dwangpatro* ; controlepatro* ; dwangrelatie*
  psychische|psychisch|economisch|economische|financieel|financiele mishandeling|geweld|uitbuiting ; macht en controle ; dwang en controle ; controle en dwang ; controle en macht
`);
