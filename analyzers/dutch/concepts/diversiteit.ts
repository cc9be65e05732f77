import { concept } from '../concept.ts';

/** Diversity, inclusion, emancipation, equal treatment, non-discrimination. */
export default concept(`
  divers ; diverse ; diversiteit* ; diversiteits* ; inclusi* ; emancipati* ; antidiscriminatie* ; discrimin*
  gelijke behandeling ; gelijkebehandeling* ; gelijke kansen ; kansengelijkheid ; superdivers*
  cultuursensitie* ; cultuurverschil* ; intersectionali* ; regenboogbeleid ; regenbooggemeente
  iedereen telt|mee ; toegankelijkheid
`);
