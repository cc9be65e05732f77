import { concept } from '../concept.ts';

/** The document's own organisation speaks or decides. */
export default concept(`
  wij ; we ; ons ; onze ; college ; besluit ; besloten ; besluiten ; stuurgroep ; regiegroep ; bestuur
  partijen ; afgesproken ; stelt vast ; stellen vast ; vastgesteld ; concluderen ; geconcludeerd ; verstaan
  naar ons oordeel ; deze nota|visie|regiovisie|verordening|convenant|rapport|coalitie ; graag ~3 overnemen|opnemen
`);
