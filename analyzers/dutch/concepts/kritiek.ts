import { concept } from '../concept.ts';

/** A body judges what is too neutral, too little, or missing. */
export default concept(`
  grevio ; kritiek ; bekritis* ; kritisch* ; tekortkoming* ; onderbelicht ; te neutraal
  oordeelt|oordeelde|constateert|constateerde|concludeert|concludeerde|stelt|stelde|wijst|wees dat
  gehekeld ; schreef|schrijft het? college voor
`);
