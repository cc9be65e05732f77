import { concept } from '../concept.ts';

/** What one partner can withhold from the other: money, papers, telephone, friends, clothes, the way out. */
export default concept(`
  geld ; centen ; inkomen ; inkomsten ; loon ; uitkering ; bankpas* ; pinpas* ; betaalpas* ; rekening ; bankrekening* ; spaargeld ; portemonnee ; huishoudgeld* ; zakgeld
  financien ; uitgaven ; schulden ; telefoon ; mobiel ; mobieltje ; gsm ; berichten ; appjes ; whatsapp ; wachtwoord* ; wachtwoorden ; sociale media ; social media
  locatie ; papieren ; paspoort* ; verblijfspapieren ; verblijfsvergunning* ; verblijf ; verblijfstitel ; verblijfsrecht ; verblijfsstatus ; huis ; woning ; dak ; onderdak
  huurcontract* ; huur ; hypotheek ; sleutel* ; auto ; rijbewijs ; vervoer ; kleding ; kleren ; aantrekt ; aanhebt ; contact ; contacten ; vrienden ; familie ; bezoek
  netwerk ; vriendenkring ; agenda ; boodschappen ; werk ; baan ; de deur uit ; buiten de deur ; de deur ; medicijnen ; post ; doen en laten ; alles ; wie je belt|ziet|spreekt
  thuis ; vrijheid ; bewegingsvrijheid ; leven ; dagelijks leven ; kinderen
`);
