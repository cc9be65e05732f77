import { concept } from '../concept.ts';

/** Another subject begins: what follows does not belong to the training. */
export default concept(`
  los daarvan ; daarnaast ; verder ; voorts ; tevens ; ook ; daarbuiten ; een ander ; actie ; besluit ; tot slot ; ten slotte ; bovendien ; afzonderlijk daarvan ; intussen ; sleutelpersonen ; moskee* ; migrant* ; syrische ; eritrese ; doelgroep* ; inclusie* ; diversiteit*
`);
