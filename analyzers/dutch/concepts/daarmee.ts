import { concept } from '../concept.ts';

/** Words that draw a conclusion from what was just said: thereby, so, in it. */
export default concept(`
  daarmee ; hiermee ; waarmee ; daardoor ; hierdoor ; waardoor ; zo ; zodoende ; dan ; daarin ; hierin ; daarop ; daarvoor
  tevens ; tegelijk ; meteen ; dus ; zodat ; derhalve ; bijgevolg ; immers ; omdat ; doordat ; nu ; aangezien ; wie ; sinds
  op die manier ; op deze wijze ; dit ; dat ; in zo'n ; ook
`);
