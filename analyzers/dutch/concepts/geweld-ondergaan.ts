import { concept } from '../concept.ts';

/** To be a victim or a perpetrator, as verb or noun, and the violence itself. */
export default concept(`
  slachtoffer* ; maakt ~2 mee ; meegemaakt ; te maken ; pleger* ; dader* ; geweld* ; *geweld ; mishandel* ; *mishandeling ; slaan ; slaat ; sloeg ; geslagen ; klap ; klappen ; meppen ; mept ; slagen ; agressi* ; terroris* ; bedreig* ; gestalkt ; stalking ; stalken ; belaag* ; vernederd ; gecontroleerd ; letsel ; opvang ; opvangplaatsen ; de klos ; de dupe ; overkomt ; overkomen ; treft ; getroffen ; lijden onder ; gewond ; kneuzing* ; blauw oog ; blauwe plek* ; geduwd ; getrapt ; schoppen ; trappen ; duwen ; vechten ; losse handjes ; handtastelijk ; gewelddadig ; aangevallen ; mes ; hulp zoeken ; verdachte* ; ernst ; omvang ; voordeur ; huisverbod*
`);
