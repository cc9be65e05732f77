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
  met ~1 vader|moeder , ~1 moeder|vader ; gezamenlijk|gezamenlijke gesprek|gezinsgesprek|gezinsanalyse ~3
  om|rond|aan de? tafel ; vader , moeder en kinderen ; beide partners en ~1 kinderen ; met iedereen in
  leefwereld van het gezin ; hele gezinnen ; gezinnen als geheel
`);
