import { concept } from '../concept.ts';

/**
 * Gendersensitive work as the theme of a text, under every name that policy gives it. Not identity and not neutrality:
 * those are what it is taken for.
 */
export default concept(`
  gendersensi* ; gendersens ; gendersensibel* ; genderbewus* ; genderspecif* ; genderperspectie* ; genderaspect*
  genderdimensie* ; gendercomponent* ; genderelement* ; genderkant ; genderzijde ; genderblik ; genderbril ; genderlens*
  genderaanpak* ; genderbeleid* ; genderanalyse* ; genderthema* ; gendervraagstuk* ; gendervraag ; gendervragen
  gendereis* ; genderparagra* ; genderpunt* ; genderfactor* ; genderinvalshoek ; genderoogpunt ; genderoptiek
  gendertoets* ; genderopgave* ; genderonderdeel ; genderkenmerk* ; genderkwestie* ; genderconsulent* ; genderadviseur*
  genderexper* ; genderdeskundig* ; genderambassadeur* ; gendermainstreaming ; genderinclusi* ; gendergevoelig*
  genderrespon* ; gendergericht* ; genderproof ; genderproject* ; genderbudget* ; genderscan* ; genderhoofdstuk
  genderalinea ; genderplan ; genderplannen ; genderdoel* ; genderindicator* ; genderkpi ; gendermonitor* ; gendermodule*
  gendertraining* ; genderscholing ; gendercursus* ; genderworkshop* ; genderwerkgroep* ; genderspecialist* ; gendercheck*
  genderinzet ; genderaandacht ; genderkennis ; genderopdracht ; genderambitie* ; genderkader* ; gendervriendelijk*
  genderbegrip ; genderverschil* ; gendermaatregel* ; genderspoor ; genderlijn ; genderluik ; genderpijler ; genderdossier
  gendermiddelen ; gendergelden ; genderverplichting* ; genderhulp ; genderwerk
  genderverhaal ; gendertermen ; gendercriterium ; gendercriteria ; gendereffect* ; genderlading ; gendercontext
  gswerken ; gs-werken ; gs werken ; seksespecif* ; seksesensi* ; seksebewus* ; geslachtssensi* ; geslachtsbewus*
  sekse sensitief|sensitieve|bewust|bewuste|specifiek|specifieke
  gender sensitief|sensitieve|sensitiviteit|bewust|bewuste|bewustzijn|specifiek|specifieke|aspecten|perspectief|inclusief|inclusieve|responsief|responsieve|proof
  oog|aandacht|gevoel|antenne|blik|sensitief|gevoelig|gevoeligheid|sensitiviteit|bewustzijn|besef|focus|inzet|zorg voor|op|van gender
  gender mainstreaming ; rekening houden|houdt|gehouden|te met gender
`);
