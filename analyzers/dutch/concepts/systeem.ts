import { concept } from '../concept.ts';

/** The systemic or family method as a carrier: the whole family, the family conversation, the genogram. */
export default concept(`
  systeemaanpak* ; systeemgericht* ; systemisch* ; systeembenadering ; systeemgesprek* ; systeemtherap*
  systeeminterventie* ; systeembehandeling* ; systeemwerk* ; systeemdenken ; systeemblik ; systeemanalyse*
  systeemhulp* ; systeem therapeut*|aanpak|gericht|gesprek|gesprekken
  gezinsaanpak* ; gezinsgericht* ; gezinsgesprek* ; gezinsbenadering ; gezinssysteem* ; gezinssystemen
  gezinsplan* ; gezinsanalyse ; gezinsbehandeling* ; gezinshulp* ; gezinstherap* ; gezinscoach*
  gezinskaart* ; gezinsbreed ; gezinsbrede ; gezinsdynamiek ; gezinsinterventie* ; gezinsregie
  gezinsregisseur* ; familiegericht* ; familieberaad* ; familiegesprek* ; familieopstelling*
  familiegroepsplan* ; eigenkrachtconferentie* ; eigen kracht-conferentie* ; netwerkberaad*
  netwerkgesprek* ; netwerkaanpak ; contextgericht* ; contextueel* ; contextuele ; relationeel werken
  genogram* ; ecogram* ; rondetafelgesprek* ; keukentafelgesprek* ; tafelgesprek* ; huishoudgericht*
  huishoudensgericht*
  hele|heel|gehele|ganse|volledige|complete|totale|héle ~1 systeem|gezin|gezinssysteem|huishouden|familie|netwerk|gezinnen|huishoudens|leefsysteem|context|families|thuissituatie
  alle|iedere|ieder|elk|elke gezinsleden|gezinslid|huisgenoten|huisgenoot|familieleden|familielid|betrokkenen|huishoudleden|leden|partijen ~4 gezin|huishouden|tafel|gesprek|gesproken|spreken|gehoord|verhaal|plan|gesprekken|horen|woord|praten
  alle gezinsleden|huisgenoten|familieleden|huishoudleden ; ieder|elk gezinslid
  iedereen in|uit|binnen het? huis|gezin|huishouden|systeem
  gezin|huishouden|systeem|familie ~1 als ~1 geheel ; geheel van het? gezin|huishouden|systeem
  jullie als geheel ; als geheel benaderd|bekeken|benaderen|bekijken|bezien|bezien
  een|1 gezin|huishouden een|1 plan ; een|1 gezin|huishouden , een|1 plan
  netwerk ~3 betrekken|betrokken|betrekt|uitgenodigd|uitnodigen ; netwerk als geheel ; naar het netwerk
  individu naar het
  onderlinge relaties|verhoudingen|betrekkingen|dynamiek ~2 gezin|huishouden|systeem|huis
  dynamiek in|binnen|van het ~1 gezin|huishouden|systeem
  met ~1 vader|moeder , met? ~1 moeder|vader ; betrekt|betrekken|betrokken ~3 familie|netwerk|gezin|gezinsleden|buren|naasten|omgeving|huisgenoten|vrienden ; gezamenlijk|gezamenlijke gesprek|gezinsgesprek|gezinsanalyse ~3
  om|rond|aan de? tafel ; vader , moeder en kinderen ; beide partners en ~1 kinderen ; met iedereen in
  leefwereld van het gezin ; hele gezinnen ; gezinnen als geheel
  gezinsverband* ; gezinsniveau ; gezinsblik ; gezinsbril ; gezinsbegeleid* ; gezinsondersteun* ; gezinswerk* ; gezinsbezoek* ; gezinsoverleg* ; gezinsberaad ; gezinscasus* ; gezinsdiagnos* ; gezinsbeeld ; gezinsdossier* ; gezinsopname ; gezinsopstelling* ; gezinstraject* ; gezinstafel* ; gezinsvisie ; gezinsperspectief ; gezinsbreedte ; gezinskring ; gezinsconferentie*
  systeemwerk* ; systeembril ; systeemvisie ; systeemperspectief ; systeemniveau ; systeemdiagnos* ; systeemkaart ; systeemopstelling* ; systeemgesprekken ; systeembreed ; systeembrede ; systeemkracht ; systeemtraining ; systeem- ; gezins-
  familienetwerk* ; familiegroep* ; familiekring ; familiesysteem ; familiesystemen ; familiegericht* ; netwerkkaart* ; netwerkcirkel ; netwerkstrategie* ; netwerkbijeenkomst* ; netwerkgericht* ; netwerkvergadering* ; sociogram* ; duplopoppetjes ; drie generaties ; meergeneratie* ; intergenerationeel* ; meerzijdig|meerzijdige ~1 partijdig*
  driegesprek* ; meergesprek* ; oudergesprek* ; partnergesprek* ; stelgesprek* ; relatiegesprek* ; relatietherap* ; partnerrelatiegesprek* ; echtparengesprek* ; relatiebegeleid* ; groepsgesprek met het gezin ; eigenkracht* ; eigen kracht
  ieder|iedere|elk|elke|alle|de lid|leden van ~2 gezin|huishouden|familie|systeem|gezinnen|huishoudens ; beide|allebei de? partners|ouders ~8 gesprek|gesproken|spreken|spreekt|praten|praat|gehoord|horen|tafel|samen|betrekken|betrokken
  met|van|naar iedereen ~3 praten|praat|gesproken|spreken|spreekt|gepraat|luisteren|luistert|tafel|betrokken|erbij|gezin|huis ; praten|spreken|praat|spreekt|gesproken|gepraat ~3 met iedereen ; iedereen ~3 aan tafel ; allemaal ~3 aan tafel ; iedereen ~3 betrekken|betrokken|betrekt
  met|naar|binnen|rondom|rond het systeem ; het systeem ~3 kijken|kijkt|betrekken|betrokken|centraal|werken|benaderen|meenemen|mee ; hele plaatje ; complete plaatje ; totaalplaatje ; totaalbeeld ; geheel van ~2 onderlinge ; brede|bredere blik|uitvraag|intake|vraagverheldering|analyse ; breed ~2 kijken|uitvragen|uitgevraagd|gekeken
  alle leefgebieden|levensgebieden|leefdomeinen|levensdomeinen ; levensbreed|levensbrede ; alle kanten van ~2 gezin|verhaal ; iedereens verhaal ; alle verhalen ; ieders verhaal|kant|perspectief ; ieders kant ; iedereen ~2 erin|uitnodigen|uitgenodigd ; hele stel ; familiecirkel ; blik|kijk|zicht op ~2 gezin|systeem|huishouden|gezinnen ; keuken van ~2 gezin|huishouden ; bij ~2 gezin|gezinnen thuis|binnen|aan ; werken|werkt|werk met ~1 netwerk ; schoonfamilie|schoonouders|grootouders|naasten ~5 uitnodig*|betrek*|uitgenodigd|betrokken|nodigen ; familie|netwerk|gezin uit te nodigen ; gezin|huishouden|familie ~4 in kaart ; in kaart ~4 gezin|huishouden ; levenscirkel ; alle perspectieven
  gezin|huishouden|familie ~2 centraal|eenheid|uitgangspunt|vertrekpunt ; gezin ~1 als eenheid|uitgangspunt|vertrekpunt|systeem|client ; als gezin|systeem ~3 benader*|bekijk*|behandel*|gezien ; 1 gezin ~1 1 plan ; 1g1p* ; 1-gezin-1-plan ; eengezin-eenplan ; gezin/een
  vader en moeder ~4 gesprek|samen|tafel ; moeder en vader ~4 gesprek|samen|tafel ; stel ~3 samen ~4 gesprek|spreken|gesproken ; partners ~2 samen ~3 gesprek|spreken|gesproken|tafel ; gezamenlijk ~2 gesprek|gesprekken ; met z'n|zijn allen
`);
