import { concept } from '../concept.ts';

/** The name of gendersensitive work written apart: "gender sensitief", "gender aspecten". */
export default concept(`
  gender sensitief|sensitieve|sensitiviteit|bewust|bewuste|bewustzijn|specifiek|specifieke|aspecten|aspect|perspectief|inclusief|inclusieve|responsief|responsieve|proof|aanpak|beleid|bril|analyse
  gender mainstreaming
`);
