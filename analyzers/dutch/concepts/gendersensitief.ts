import { concept } from '../concept.ts';

/** What policy makers call working with an eye for gender (the definition page, "Notes"). */
export default concept(`
  gendersensi* ; genderbewus* ; genderspecif* ; genderperspectief ; genderaanpak* ; genderproof
  gendergericht* ; gendersensibel*
  genderbril* ; genderlens* ; genderblik* ; genderanalyse* ; genderscan* ; gendertoets* ; gendereis*
  genderparagraaf ; genderdimensie ; gendercomponent
  gendermainstreaming ; genderinclusi* ; gendergevoelig* ; genderdeskundig* ; genderaspect* ; genderkant
  gendervraag ; gendervragen ; genderfactor* ; genderbeleid ; genderkritisch*
  seksespecifiek* ; seksebewust* ; seksesensitie* ; geslachtsspecifiek* ; geslachtssensitie*
  gender sensitief|sensitieve|sensitiviteit|bewust|bewuste|specifiek|specifieke|aspecten|perspectief
  gender- of|en seksespecif*|sekse-|geslachtsspecif* ; seks- en|of genderspecif*
  sekse- en|of genderspecif*
  aandacht|oog|gevoel|antenne|blik|gevoelig|gevoeligheid voor gender|genderverschillen|genderverhoudingen|genderrollen
  rekening houden|houdt|gehouden|te met gender
`);
