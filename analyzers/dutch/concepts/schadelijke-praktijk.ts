import { concept } from '../concept.ts';

/** Honour-related violence, forced marriage, FGM and other harmful practices. */
export default concept(`
  eergerelateerd* ; eerwraak ; eengerelateerd* ; huwelijksdwang ; gedwongen huwelijk*
  huwelijkse gevangenschap ; vgv ; besnijdenis ; meisjesbesnijdenis ; genitale verminking ; achterlating
  schadelijke ~1 praktijken|gebruiken|tradities ; eercultuur* ; familie-eer ; maagdelijkheid*
  kindhuwelijk* ; uithuwelijk* ; eer ; eermoord*
  !eerst
`);
