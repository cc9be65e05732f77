import { concept } from '../concept.ts';

/** Migrants, "certain cultures", religion, origin. */
export default concept(`
  migrant* ; migratieachtergrond ; allochto* ; niet-westers*
  bepaalde|sommige|andere|bep. ~1 culturen|cultuur|gemeenschappen|groepen|kringen|achtergronden ; cultur*
  cultuur* ; culturele ; statushouder* ; vluchteling* ; asiel* ; nieuwkomer* ; turks* ; marokk* ; islam*
  geloof* ; religie* ; religieu* ; gemeenschap ; gemeenschappen ; herkomst ; afkomst ; etnisch* ; syrisch*
  eritre* ; somali*
`);
