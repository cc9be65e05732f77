import { concept } from '../concept.ts';

/** Two who are or were a couple, by any name. */
export default concept(`
  partner ; partners ; ex-partner ; ex-partners ; stel ; stellen ; koppel ; koppels ; paar ; paren ; echtpaar ; echtparen ; echtelieden ; echtgenoten ; geliefden ; exgeliefden ; huwelijk ; huwelijken ; relatie ; relaties ; relationeel ; relationele ; partnerrelatie* ; verhouding ; levenspartner* ; twee mensen|personen|volwassenen|partners|gelijkwaardige|kemphanen|kibbelaars
  man en vrouw ; hij en zij ; zij en hij ; ouders ; gezin ; gezinnen ; huishouden* ; echtelijk* ; beide partners ; samenwonenden ; (ex-)partners ; ex ; tortelduif* ; tortelduiven ; *partnergeweld ; partnergeweld* ; huiselijk geweld ; relatiegeweld ; huiselijke kring ; achter de voordeur ; thuis ; mevrouw ; meneer
  slachtoffer* ; pleger* ; dader* ; huisverbod* ; betrokkenen ; tweetal ; duo
`);
