import { concept } from '../concept.ts';

/** Set apart: only there, unlike here, the rest has other causes. */
export default concept(`
  alleen ; enkel ; uitsluitend ; slechts ; vooral ; hoofdzakelijk ; met name ; voornamelijk ; juist ; specifiek ; typisch ; kenmerkend voor ; eigen aan ; nog ; nog steeds ; nog altijd ; daarentegen ; anders dan ; in tegenstelling tot ; terwijl ; andere|overige|autochtone|gewone|nederlandse|reguliere gezinnen|stellen|paren|zaken|groepen|gevallen|meldingen|scholen|inwoners|huishoudens|relaties|trajecten|intake|aanbod
  hier ; bij ons ; in nederland ; verleden tijd ; achter ons ; van hier ; autochtoon* ; autochtone ; gewoon|gewone huiselijk ; geldt ~4 niet ; niet nodig ; geen behoefte ; slaat ~4 over ; importprobleem ; beperkt tot ; voorbehouden aan ; een kwestie van cultuur ; cultureel bepaald ; ziet op ; zien op ; gaat over ; gaat het om ; gaat het over ; betreft
  ondergebracht ; onderdeel van ; hoofdstuk over ; paragraaf over ; in het traject ; aan de orde bij ; komt aan bod
`);
