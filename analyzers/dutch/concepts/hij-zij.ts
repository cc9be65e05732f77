import { concept } from '../concept.ts';

/** He and she as a pair: who does what to whom. Not the "hij of zij" of statutes. */
export default concept(`
  zij|haar|ze ~8 van|door|voor|aan|met|bij|op|over|naar hem|hij ; hij|hem ~8 van|door|voor|aan|met|bij|op|over|naar haar ; hij ~8 haar ; haar ~5 hem ; zij|ze ~6 hem ; hij ~12 , zij|ze ; zij|ze ~12 , hij
`);
