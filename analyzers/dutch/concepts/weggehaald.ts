import { concept } from '../concept.ts';

/** Taken out of a text, a form, a model or the conversation. */
export default concept(`
  vervallen ; vervalt ; geschrapt ; schrappen ; schrapten ; schrapt ; losgelaten ; laten|laat|lieten|liet ~6 los|weg|varen|vallen|achterwege ; losgelaten ; weggelaten ; weglaten ; verwijderd ; verwijderen ; weggehaald ; weghalen ; gehaald ; halen ~6 uit ; uitgehaald ; gewist ; wissen ; afgeschaft ; ontdaan ; achterwege ; vermeden ; gemeden ; vermijden ; mijden
  komt|komen|kwamen ~6 niet ~2 voor ; niet|nergens|nooit ~3 genoemd|vermeld|gevraagd|geregistreerd|opgenomen|meegewogen|gebruikt|gebezigd|ingevuld|vastgelegd|benoemd|uitgevraagd|gehanteerd|gemaakt|onderscheiden ; noemen|noemt|vermelden|vermeldt|vragen|vraagt|registreren|registreert|gebruiken|gebruikt|benoemen|benoemt ~8 niet|geen|nergens ; geanonimiseerd ; doorgehaald ; afgeplakt ; blanco ; opgeheven ; uitgezuiverd ; gezuiverd ; schoongemaakt ; neutraal gemaakt ; geneutraliseerd ; vervangen ; ingeruild ; plaatsgemaakt
  geen plaats voor ; geen plek voor ; verlaten ; niet|geen ~2 meer ; niet langer ; vrij van ; zuiveren van
`);
