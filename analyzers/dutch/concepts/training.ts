import { concept } from '../concept.ts';

/** Training and expertise. */
export default concept(`
  training* ; trainen ; getraind ; traint ; scholing* ; bijscholing* ; nascholing ; geschoold ; scholen we
  cursus* ; opleiding* ; opleiden ; opgeleid ; leerlijn* ; leergang* ; leermodule* ; module ; modules
  masterclass* ; workshop* ; e-learning* ; intervisie* ; deskundigheid* ; deskundigheidsbevordering
  expertise ; vakmanschap ; kennisoverdracht ; bijgeschoold ; themabijeenkomst* ; kennissessie*
  leerprogramma* ; aandachtsfunctionaris* ; coaching ; lesplan ; trainer*
  !opleidingsniveau
`);
