import { concept } from '../concept.ts';

/** Mutual: both did it, both caused it. */
export default concept(`
  wederzijds* ; wederkerig* ; over en weer ; aandeel ; beide|beiden partners|partijen|kanten
  beide|beiden ~4 verantwoordelijk ; allebei ; samen verantwoordelijk ; twee kanten ; twee vechten
  twee schuld ; aan beide kanten ; van twee kanten ; gedeelde ~1 schuld|verantwoordelijkheid ; elkaar
  uit de hand gelopen ; escal* ; wisselwerking ; medeschuld ; mededader* ; uitlok* ; kibbel*
  twee kemphanen
`);
