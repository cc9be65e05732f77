import { concept } from '../concept.ts';

/**
 * Gendersensitive work as the theme of a text, under every name that policy gives it. Not identity and not neutrality:
 * those are what it is taken for.
 */
export default concept(`
  gender* ; man- en|of vrouwroll* ; vrouw- en|of manroll* ; v/m-beleid
  gswerken ; gs-werken ; gs werken ; seksespecif* ; seksesensi* ; seksebewus* ; geslachtssensi* ; geslachtsbewus*
  sekse sensitief|sensitieve|bewust|bewuste|specifiek|specifieke
  @gender-gespeld
  oog|aandacht|gevoel|antenne|blik|sensitief|gevoelig|gevoeligheid|sensitiviteit|bewustzijn|besef|focus|inzet|zorg voor|op|van gender
  rekening houden|houdt|gehouden|te met gender
  ! gender genders gender- gendering genderidentiteit* genderexpressie* genderneutra* genderblind* genderloos genderloze genderdivers* genderfluid* genderfluide genderqueer genderbeleving* genderincongruent* genderdysfor*
  ! genderpoli* genderzorg* genderteam* gendertransitie* genderregistratie* genderbevestig* genderkliniek* genderarts* genderverander* gendercafe*
  ! genderrol* gendernorm* genderongelijk* gendergelijk* genderverhouding* genderpatro* genderstereotyp* genderverwacht* genderopvatting* gendergerelateerd* gendergebonden gendergebaseerd* gendergeweld genderverdeling* genderratio genderbalans gendercode genderveld gendergegevens genderkloof genderdata
`);
