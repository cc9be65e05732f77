import { concept } from '../concept.ts';

/** Sexual orientation and same-sex couples, in every word a policy text has for them. */
export default concept(`
  seksuele|sexuele|seksueel|sexueel ~1 gerichtheid|geaardheid|voorkeur|voorkeuren|orientatie|orientaties|identiteit|diversiteit|minderheid*
  geaardheid* ; seksuele en genderdiversiteit ; romantische|affectieve gerichtheid|voorkeur|relatie|relaties ; liefdesleven ; van wie ~3 houden|houdt|houd ; man en man ; vrouw en vrouw ; man met man ; vrouw met vrouw ; twee ~2 van hetzelfde ; uitkomen|uitkomt voor ~4 gevoelens|geaardheid|relatie ; uw|je|jouw man of|dan vrouw
  homo* ; homos ; homo's ; homo- ; gayclub* ; gaybar* ; gaycafe* ; gay-* ; homoseks* ; homostel* ; homorelatie* ; homopa* ; homoaccept* ; homo-emanc* ; homohaat ; homofob* ; homohuwelijk* ; homovriend*
  lesbi* ; lesbo's ; lesbische ; biseks* ; bi-man* ; bi's ; bi-vrouw* ; panseks* ; aseks* ; holebi* ; gay ; gays ; lhb ; lhb's ; lhbt* ; lgbt*
  hetero ; hetero's ; heteros* ; heterorelatie* ; heteronorm* ; queer
  roze ; roze- ; regenboog* ; regenboog ; coc ; coming out ; coming-out* ; coming outdag ; uit de kast ; pride ; paarse vrijdag
  mannenstel* ; vrouwenstel* ; mannenpa* ; vrouwenpa* ; mannenkoppel* ; vrouwenkoppel* ; damesstel* ; herenstel*
  twee|2 ~1 mannen|vrouwen|jongens|meisjes|moeders|vaders|mama's|papa's|dames|heren
  van|met|uit het|een? hetzelfde|gelijke|gelijk|eigen|ander|andere geslacht|sekse|kunne ; gelijkgeslachtelijk* ; gelijkslachtig* ; gelijkseks* ; samengeslacht*
  hetzelfde geslacht ; partner ~3 hetzelfde|andere geslacht ; zelfde geslacht|sekse
  val|valt|vallen|viel|vielen ~3 op ~3 mannen|vrouwen|jongens|meisjes|iemand|geslacht|hetzelfde|beide|allebei ; op ~2 mannen|vrouwen|jongens|meisjes ~6 valt|vallen|val
  op wie|wie ~4 val|valt|vallen|verliefd ; verliefd* ; aangetrokken tot|voelt|voelen ; tot wie ~4 aangetrokken ; voor wie ~3 voelt ; van wie ~4 houdt|houden|hou
  met wie ~4 relatie|bed|leven|leeft|trouwt|samen|slaapt|thuiskomt|deelt ; liefde is liefde ; voor wie ~3 liefde ; wie ~4 liefheeft|bemint
  man-vrouwrelatie* ; man-vrouwstel* ; uw|je|jouw partner in plaats van ; vriend of vriendin ; vriend dan wel vriendin ; man met een man ; vrouw met een vrouw
  andersgeaard* ; twee moeders|vaders
  mannen ~3 met een|andere man|mannen ; vrouwen ~3 met een|andere vrouw|vrouwen ; man ~2 met ~1 een|andere|zijn man|vriend|echtgenoot ; vrouw ~2 met ~1 een|andere|haar vrouw|vriendin ; met een man samen* ; met een vrouw samen* ; beide|allebei ~1 man|vrouw zijn ; wie ~2 liefheb* ; twee ~1 bruiden|bruidegoms ; liefdespartner ; en zijn vriend|man|echtgenoot ; en haar vriendin|vrouw|echtgenote ; man|vrouw ~1 als partner ; partner ~3 man|vrouw is ; van uitgaat|uitgaan ~5 man|vrouw|hetero* ; wie ~3 partner is ; soort relatie ; elke liefde
  ! homoge* homolog* homoniem* homofoon homofone homonculus
`);
