import { concept } from '../concept.ts';

/** Gender identity, trans and non-binary people, pronouns, form of address, toilets, forms with an x. */
export default concept(`
  genderidentiteit* ; genderexpressie* ; genderdivers* ; genderfluid* ; genderqueer ; genderbeleving
  genderincongruent* ; genderdysforie ; transgender* ; trans ; transpersoon ; transpersonen ; transvrouw*
  transman* ; transmannen ; transitie ; non-binair* ; nonbinair* ; intersekse* ; interseks* ; queer
  cisgender*
  voornaamwoord* ; aanspreekvorm* ; aanhef ; aanspreektitel* ; aanspreken|aangesproken ~2 met|als|wil|worden
  roepnaam ; hen/hun ; die/diens ; derde geslacht|optie|keuze|hokje ; vakje|hokje|optie x ; x in paspoort
  genderneutra*|sekseneutra* toilet*|wc|wc's ; toilet ; toiletten ; hoe iemand zich voelt|identificeert
  zich man|vrouw voelt ; identificeert|identificeren ~2 als ; geen van beide ; tweedeling ; aanhef ; de heer of mevrouw ; m/v-bordje* ; bordjes
  zichzelf benoemt|noemt|ziet ; derde keuzemogelijkheid|mogelijkheid|antwoord
  voelt ~4 man|vrouw|lijf|lichaam ; thuis voelt ~4 lijf|lichaam|geslacht ; hoe je je voelt
`);
