import { concept } from '../concept.ts';

/** Gender identity: trans and non-binary people, forms of address, forms with an x, toilets, registration. */
export default concept(`
  genderidentiteit* ; genderexpressie* ; genderdivers* ; genderfluid* ; genderfluide ; genderqueer ; genderbeleving* ; genderincongruent* ; genderdysfor*
  genderpoli* ; genderzorg ; genderteam ; gendertransitie* ; genderregistratie ; genderbevestig* ; genderkliniek*
  trans ; transgender* ; transpers* ; transvrouw* ; transman* ; transmannen ; transmensen ; transjonger* ; transmeisje* ; transjongen* ; transinwon* ; transclient* ; transbewon* ; transcommunity
  transvisie ; tnn ; in transitie ; transitietraject* ; transitieprotocol ; geslachtsverander* ; geslachtsaanpass* ; geslachtsregist* ; geslachtsaanduid* ; geslachtsbevest* ; geslachtswijzig*
  van geslacht verander* ; van geslacht wissel* ; naamswijziging ; deadname* ; roepnaam
  non-binair* ; nonbinair* ; non binair|binaire ; binair ; binaire ; intersekse* ; interseks* ; cisgender* ; x-optie ; x-vakje
  man noch vrouw ; noch man ; geen van beide|beiden ; allebei of geen ; ergens daartussenin|ertussenin ; daartussenin ; ertussenin ; tweedeling ~3 man|mannen|vrouw|herken* ; hokje|hokjes man|m
  hokjes ~3 man|mannen|m ; buiten ~3 man-vrouwindeling ; man-vrouwindeling
  verkeerde lichaam|lijf ; thuis ~3 voelt|voelen|voel ~3 lichaam|lijf ; thuis ~4 lijf|lichaam|geslacht ; voelt|voelen|voel ~6 lijf|lichaam|geboren
  zich ~3 man|vrouw ~3 voelt|voelen ; voelt|voelen zich|je ~4 man|vrouw|jongen|meisje ; zich ~1 anders voelen|voelt ; ander|andere geslacht ~3 geboorte
  zich ~4 identificeert|identificeren|definieert|definieren|beschouwt|beschouwen ; identificeert|identificeren zich|je ; identificeren als
  zichzelf|zich ~3 ziet|noemt|benoemt|omschrijft|beschrijft|presenteert|ervaart|aanduidt ; hoe iemand ~2 zich ~1 voelt
  voornaamwoord* ; aanspreekvorm* ; aanspreektitel* ; aanspreekwens* ; aanspreken|aangesproken|aanspreekt|aangeschreven|aanspreek ~2 met|als|wil|willen|worden|wordt|wenst
  wil|wilt|willen|wenst ~4 aangesproken|genoemd|heten|aangeschreven ; genoemd ~1 wil|wilt|wenst ; aangesproken ~1 wil|wilt|wenst|worden ; hoe ~3 wil|wilt heten ; aanhef ; briefaanhef
  geachte heer|heer/mevrouw|mevrouw ; geachte heer of mevrouw ; de heer|meneer of mevrouw ; heer|meneer noch|en|of mevrouw ; heer mevrouw ; meneer|mevrouw ~1 geen ; beste inwoner
  zij/haar ; hij/hem ; hen/hun ; die/diens ; hij/zij/hen ; hij/zij/die ; diegene ; hij , zij of hen|die ; hij zij hen|die ; hij , zij , hen|die
  hij|zij , hen ; hij|hij/hem|zij ~2 zij|hij ~2 hen|die|diens|anders
  genderneutra*|sekseneutra*|geslachtsneutra* ~1 toilet*|wc|wc's|kleedkamer*|sanitair|taal|aanhef|taalgebruik|aanspreekvorm*|brieven|formulering*|voorziening*|wasruimte*|douche*|badkamer*|slaapkamer*
  toilet ; toiletten ; wc ; wc's ; wc-deur* ; toiletdeur* ; toiletgroep* ; toiletbord* ; sanitair zonder ; kleedkamer* ; m/v-bord* ; m/v bordje|bordjes|bord|borden ; m/v-aanduiding* ; m/v aanduiding ; zonder|geen ~2 bordje|bordjes ; m- of v-bord* ; man/vrouw-bord* ; bordje|bordjes ~3 man|deur|toilet*|wc|wc's
  derde|extra|vrij|vrije|open geslacht|optie|keuze|hokje|vakje|vak|keuzeveld|veld|keuzevakje|keuzemogelijkheid|antwoordmogelijkheid|categorie|antwoord|invulveld|geslachtsoptie|aanduiding
  x|anders ~2 naast|bij ~2 m|man ; m/v/x ; v/m/x ; v , m en|of x ; m , v en|of x ; m v en|of x ; categorie|optie|vakje|hokje|letter|keuze|markering|vak|aanduiding|code x ; x toegevoegd ; x op|in ~3 formulier*
  man , vrouw of|en|, anders|x|iets|geen ; naast ~2 man|m ~3 vrouw|v ~5 x|anders|derde|keuze*|optie|vakje|hokje ; man|m ~1 vrouw|v ~2 iets|iemand ~1 daartussenin|ertussenin|anders ; man vrouw anders|x|overig ; man/vrouw/anders ; man/vrouw/x ; m/v/anders ; keuze|optie anders
  inclusieve|sekseneutrale|genderneutrale|genderinclusieve taal|aanhef|aanspreekvorm|schrijfwijze|brieven ; x ~2 paspoort ; paspoort ~4 x|anders|afwijk* ; andere naam ; voorkeursnaam ; gekozen naam ; naambord* ; naamkaart* ; pronouns ; they/them
  meneer|heer , mevrouw ; hij en zij ~3 vervangen|verdwijnen|geschrapt ; hij of zij ~8 vervangen|verdwijnt|verdwenen ; waar ~4 hij of zij
  brief|brieven|mail|mails|aanhef|folders|teksten|website|formulieren ~8 meneer|mevrouw|heer|dame|dames ; meneer|heer|dame|dames en|of mevrouw|heren ~6 brief|brieven|mail|mails|aanhef|folders ; waarin iedereen zich ; iedereen zich ~3 herkent|herkennen|herkend|aangesproken ; mezelf|jezelf|zichzelf|haarzelf|hemzelf ~2 zie|ziet|voel|voelt|noem|noemt|beschouw ; geen hij ; geen zij ; hij noch zij ; hij of zij ~2 wil|wilt
  zich ~5 herkent|herkennen ~3 geslacht|sekse|hokje|lichaam ; herkent|herkennen zich ~4 geslacht|sekse|lichaam
  zelfbenoem* ; vakje|hokje|veld|vraag|optie ~3 man/vrouw|m/v|geslacht ~3 weg|weggelaten|vervalt|vervallen|geschrapt|verdwenen|verwijderd ; laten|laat ~8 vakje|hokje|veld ~3 man/vrouw|m/v|geslacht ; innerlijk|innerlijke ~1 besef|gevoel|beleving ; geen ~1 heer|meneer|dame of|en mevrouw|heer ; heer|meneer of|en mevrouw ~3 zeggen|zegt|vervalt|vervallen|geschrapt|verdwijnt|vervangen|gebruiken|gebruikt ; voelt|voelen|thuis|identific* ~6 geboortegeslacht ; geboortegeslacht ~5 ander|anders|voelt|past|overeen* ; zelfidentific* ; zelfaanduiding ; zelfgekozen|verkozen|gewenste|gekozen|eigen naam ; naam ~6 verkozen|gekozen|wenst|gewenst ; gewenste|juiste|voorkeurs aanhef|aanspreking|aanspreektitel|voornaam ; anders dan ~2 identiteitsbewijs|paspoort
`);
