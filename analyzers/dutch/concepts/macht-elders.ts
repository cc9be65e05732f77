import { concept } from '../concept.ts';

/** Power that is not between partners: of parents, of carers, of organisations and of law. */
export default concept(`
  ouderenmishandeling ; oudere ; ouderen ; senioren ; zorgafhankelijk* ; mantelzorg* ; zorgbehoevend* ; bewoner ; bewoners ; hulpbehoevend*
  aanbieder* ; opdrachtnemer* ; opdrachtgever* ; subsidie* ; stemverhouding* ; stemmen ; macht|zeggenschap|afhankelijk|afhankelijkheid ~6 gemeente*|centrumgemeente|bestuur|provincie|regio ; bestuur|centrumgemeente|gemeenten|regio ~4 macht|zeggenschap|afhankelijk
  gemeenschappelijke regeling ; marktmacht ; projectmiddelen ; rijksmiddelen ; werkgever ; werknemer* ; leerling* ; docent ; trainer ; sporter* ; coach
  minderjarige* ; afhankelijk zijn? van ~2 melding|aangifte|klacht|toestemming|medewerking|inkomen|vermogen|draagkracht
  kind ~8 afhankelijk ; kinderen ~8 afhankelijk ; ouder* ~3 afhankelijk ; afhankelijk van ~2 ouder|ouders|verzorger|verzorgers|hulpverlening|hulp|opvang
  ouderlijk gezag ; gezag ouders ; van|over ~2 kinderen|kind ~2 macht ; gezinsvoogd ; jeugdbescherm* ; drang en dwang ; dwang en drang ; gedwongen kader|hulp|zorg ; zorgmachtiging ; dwangsom*
  afhankelijk van de? aard|situatie|ernst|uitkomst|weging|beschikbaarheid|omvang|vraag|inzet|mate|casus ; afhankelijk van wat|hoe|of|waar ; wet verplichte ; huwelijksdwang ; wettelijk vertegenwoordiger
`);
