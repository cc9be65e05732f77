import { concept } from '../concept.ts';

/** Sex in place of gender: the two sexes as a pair, as a box to tick or a body, and what is divided or matched by them. */
export default concept(`
  @man ~9 @vrouw ; @vrouw ~9 @man ; @man-vrouw ; sekse ; seksen ; sekses ; geslacht ; geslachten ; kunne ; sekse- ; geslachts- ; geslachtskenmerk* ; sekseverschil* ; geslachtsverschil* ; sekseverdeling ; geslachtsverdeling ; man-zijn ; vrouw-zijn
  m|v of|en|/|dan|, wel? v|m ; m/v ; v/m ; m/v/x ; v/m/x ; m/v-veld ; m/v-kolom ; m/v-verdeling ; m/v-vraag ; man/vrouw ; vrouw/man ; letter m|v ; een m|v
  biologisch* ; lichamelijk|lichamelijke ~2 verschil|verschillen|onderscheid|kenmerken|gegeven|gesteldheid|eigenschappen|bouw ; fysieke verschillen|verschil|kenmerken|bouw|eigenschappen ; lichaamsbouw ; lichaamskenmerk* ; anatomi* ; chromoso* ; testosteron ; oestrogeen ; hormonen ; hormoon* ; spiermassa ; spierkracht ; mannenlichaam* ; vrouwenlichaam* ; mannenbrein ; vrouwenbrein
  helften van de bevolking|mensheid ; beide helften ; geboortegeslacht ; basisregistratie ; brp ; burgerservicenummer ; bsn ; geboorteakte ; geboren als|bent ; bij geboorte ; id-kaart ; paspoort ; verdeling naar gender ; identiteitskaart
  voor|achter|van|tussen|bij hem ~4 haar ; voor|achter|van|tussen|bij haar ~4 hem ; dames ~3 heren ; heren ~3 dames ; damesafdeling ; herenafdeling ; mannenafdeling ; vrouwenafdeling ; mannengroep* ~8 vrouwengroep* ; vrouwengroep* ~8 mannengroep* ; mannengang ; vrouwengang ; mannenkamer* ; vrouwenkamer* ; mannenhuis ; mannenvleugel ; vrouwenvleugel ; gescheiden ~3 kamers|afdelingen|toiletten|verdiepingen|ruimtes|ruimten|gangen|vleugels
  vrouwelijke ~1 hulpverlener*|begeleider*|medewerker*|collega*|agent|agente|tolk|arts|huisarts|casemanager|cliënt*|professional* ; mannelijke ~1 hulpverlener*|begeleider*|medewerker*|collega*|agent|tolk|arts|casemanager|cliënt*|professional* ; door een vrouw ; vrouw ~3 door een vrouw ; man ~3 door een man ; sekseverhouding*
  blauw ~3 roze ; roze ~3 blauw ; geboortekaartje ; mw|mevr|mw.|mevr.|dhr|dhr. ~4 naam|deur|brief ; aanspreken ~2 met ~1 meneer|mevrouw ; v|m =|: ~2 , m|v ; v = ; m = ; een|de v|m achter|voor ; mannenlijf ; vrouwenlijf ; mannenlijven ; vrouwenlijven ; lichamen ; spierballen ; kracht ~3 man|mannen ; zwaarder|sterker gebouwd ; bouw van ~3 man|vrouw ; twee seksen|geslachten
`);
