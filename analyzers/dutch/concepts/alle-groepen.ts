import { concept } from '../concept.ts';

/** It holds everywhere: for all groups, not only there. */
export default concept(`
  alle|álle lagen|gezinnen|groepen|kringen|achtergronden|scholen|culturen|bevolkingsgroepen|milieus|gemeenschappen|wijken|inwoners|relaties|stellen|huishoudens|klassen|leerlingen|jongeren|partners|zaken|meldingen|intakes|sociale ; allerlei gezinnen|achtergronden
  ieder|iedere|elk|elke gezin|groep|cultuur|relatie|intake|intakegesprek|casus|dossier|zaak|melding|milieu|huishouden|samenleving|gemeenschap|achtergrond|bevolkingsgroep|wijk|kring ; iedereen ; overal ; evenzeer ; evengoed ; net zo goed ; niet voorbehouden ; niet beperkt tot ; niet gebonden aan
  niet alleen|uitsluitend|slechts|enkel|louter bij|in|binnen|onder|voor|van|daar|een|over ; dus niet alleen ; niet alleen ; ook in|bij|onder ~3 nederlandse|autochtone|westerse|witte|keurige|behoudende|hoogopgeleide|gewone|villawijk*|andere ; ook hier ; ook in nederland ; ook onder|bij autochtone ; ook bij ons
  zowel ~8 als ; ongeacht ~3 herkomst|achtergrond|afkomst|cultuur|religie ; los van herkomst|afkomst ; welke achtergrond ; heel nederland|de regio|de samenleving ; hele samenleving|bevolking ; breed in de samenleving ; met of zonder geloof ; in welke vorm ook ; breder ; van alle achtergronden
  net als|evenals ~2 partnergeweld|huiselijk|ander|andere ; zoals ~1 partnergeweld ; leven|leeft|speelt|spelen|bestaan|bestaat ~3 elke|alle|iedere ; elke wijk ; bij al het partnergeweld ; komt|komen overal voor ; door de hele ; onze eigen ; eigen dorp ; wij hier allemaal ; allemaal ; generaties ; niet van één ; geen kwestie van cultuur|herkomst ; algemene probleemanalyse ; in de volle breedte ; ook in|bij|onder ~2 families|gezinnen|stellen|mensen|mannen|dorpen|buurten|kringen die|van|met|zonder ; niet op zichzelf ; al eeuwen ; rijk en arm ; arm en rijk ; jong en oud ; stad en dorp ; villawijk ; van ~3 tot ~3 flat ; notaris* ; hoogopgeleid* ; elke afkomst|herkomst
  in onze samenleving ; onze samenleving ; nederlandse samenleving ; westerse samenleving ; maatschappij ; maatschappelijke normen ; wereldwijd ; universeel ; autochtone man|mannen|daders|plegers ~4 ook
`);
