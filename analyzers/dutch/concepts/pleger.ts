import { concept } from '../concept.ts';

/** Who does it. */
export default concept(`
  pleger* ; dader* ; plegen ; pleegt ; verdachte* ; wie slaat ; wie er slaat ; degene die slaat
  geweldpleger* ; uit huis geplaatste* ; uithuisgeplaatste*
  !plegeraanpak
`);
