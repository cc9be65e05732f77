import { concept } from '../concept.ts';

/** To suffer violence: victim, hurt, hit, killed. */
export default concept(`
  slachtoffer ; slachtoffers ; slachtofferschap ; getroffen ; spoedeisende ; ziekenhuis ; eerste hulp ; treft ; trof ; mishandeld ; geslagen ; mishandeling ; *mishandeling ; geweld ; *geweld ; letsel ; verwond* ; gewond* ; gedood ; vermoord ; doden ; omgebracht ; overleden ; overlijden ; femicide* ; partnerdoding ; terreur ; controle ; stalking ; gestalkt ; verkracht* ; aangifte ; meldingen ; melding ; ondervinden ; ondergaan ; ondergaat ; onder lijden ; lijden ~2 onder ; meemaken ; meegemaakt ; risico ; kans ; klappen ; bedreigd ; wurging ; wurgen ; gewurgd ; verwurging
`);
