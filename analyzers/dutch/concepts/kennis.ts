import { concept } from '../concept.ts';

/** Knowledge and skill. */
export default concept(`
  kennis ; deskundig* ; expertise ; vaardig* ; vakmanschap ; vakkundig* ; leergang* ; *leergang ; vooroordelen ; handreiking* ; masterclass* ; intervisie ; oefenen ; oefent ; oefendag* ; lesdag* ; leerkring* ; casuïstiek*
`);
