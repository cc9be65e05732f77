import { concept } from '../concept.ts';

/** An absolute: always, by nature, all. */
export default concept(`
  altijd ; steeds ; per definitie ; nooit ; zonder uitzondering ; van nature ; alle ; elke ; iedere
  uitsluitend ; alleen ; nu eenmaal ; eenmaal ; zijn|is ~1 de ; telkens
`);
