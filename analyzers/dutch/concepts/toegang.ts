import { concept } from '../concept.ts';

/** Equal access to help, a telephone number, a shelter. */
export default concept(`
  terecht ; bellen ; bel ; belt ; telefoon* ; chat ; chatten ; bereikbaar* ; toegankelijk* ; welkom
  open voor ; staat open ; toegang ; aanmelden ; telefoonnummer* ; gratis ; kosteloos
  iedere|alle inwoner|inwoners|slachtoffers ; opvangplek* ; recht op hulp|opvang|ondersteuning|zorg
  rechten op ; spreekuur ; advies vragen ; loket ; solliciteren ; vacature* ; subsidie ; functiebenaming*
  functienaam ; functienamen ; toilet* ; aanhef ; formulier* ; aanvraag* ; sollicit* ; sjabloon* ; sjablonen
  briefpapier
`);
