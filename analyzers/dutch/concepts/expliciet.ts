import { concept } from '../concept.ts';

/** Said in so many words. */
export default concept(`
  expliciet* ; uitdrukkelijk ; nadrukkelijk ; met zoveel woorden ; benoemen ; benoemd ; concreet ; concrete
  apart ; afzonderlijk ; zichtbaar maken
`);
