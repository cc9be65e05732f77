import { concept } from '../concept.ts';

/** A relation between adults, or the violence in it: what makes power the power of partners and not of organisations. */
export default concept(`
  partner ; partners ; ex-partner* ; expartner* ; ex-parners ; ex ; levensgezel* ; wederhelft ; vriend of ; huisgenoten ; beide partners ; man of vrouw ; relatie ; relaties ; liefdesrelatie* ; partnerrelatie* ; koppel ; koppels
  het|een|dit|dat|elk|ieder stel ; paar ; paren ; huwelijk ; huwelijken ; samenwonenden ; gehuwden ; twee mensen ; beide betrokkenen
  slachtoffer* ; pleger* ; dader* ; geweldpleger* ; mishandel* ; geweld ; geweld* ; *geweld ; huiselijk* ; partnergeweld* ; hgkm ; hg ; terreur ; klappen
  er|die|wie|zich|het|partner|iemand|ze|zij|de|slachtoffer thuis ; thuis de|het|alles|geen|niets|is|wordt|een|wie|iemand ; geweld thuis ; thuissituatie* ; achter de voordeur ; huiskamer* ; binnenshuis ; tussen betrokkenen ; onveilige relatie|thuissituatie ; onveiligheid
  in deze|zulke|veel|die|sommige|gewelddadige ~1 gezinnen|relaties|huishoudens|families ; slaan ; slaat ; ruzie ; geslagen ; gewelddadig* ; huisverbod* ; stalking ; belaging ; intrafamiliaal ; agressie ; escalatie*
`);
