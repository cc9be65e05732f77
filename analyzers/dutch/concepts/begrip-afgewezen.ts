import { concept } from '../concept.ts';

/** Two things are said not to be the same, the one not to be enough for the other, or not to belong together. */
export default concept(`
  niet hetzelfde|gelijk|identiek|synoniem|gelijkwaardig|eender ; geen synoniem* ; niet ~2 synoniem ; niet te verwarren ; verwarren ; verward
  niet ~4 verward ; niet automatisch|vanzelf|vanzelfsprekend ~2 gendersensi*|genderbewus* ; niet uit zichzelf ; nog niet ~2 gendersensi*|genderbewus* ; nog geen gendersensi*|genderbewus*
  valt|vallen niet samen ; heeft|hebben niets|niks|weinig ~3 maken ; gaat|gaan ~3 niet over|om ; draait|draaien ~3 niet om|alleen
  staat|staan ~4 los van ; los daarvan ; los hiervan ; losstaat ; losstaan ; iets anders ; wat anders ; ander onderwerp|verhaal|dossier|vraagstuk ; apart onderwerp
  anders dan ; volstaat|volstaan ~4 niet ; niet ~2 volstaan ; niet|onvoldoende|nooit ~2 voldoende|genoeg ; te smal|beperkt|mager|eng|eenzijdig|krap ; meer dan alleen|enkel|een|maatwerk|de
  gaat|gaan|is|zijn|vraagt|omvat|reikt verder dan ; niet alleen|slechts|enkel|uitsluitend|louter ~12 maar ; niet ~4 vervangen ; geen vervanging
  geen bewijs|garantie|waarborg ; zegt ~4 niets over ; met opzet buiten ; valt|vallen ~5 buiten ; hoort|horen ~4 niet ~4 bij|onder|in|thuis|tot|tussen
  geen doelgroep* ; geen groep* ; geen groepje ; geen hokje en ; niet ~2 doelgroep|doelgroepen|groep|groepje ; geen groep|categorie|minderheid* ; geen aparte|afzonderlijke|eigen groep|doelgroep ; geen emancipati*|diversiteit*|inclusie*|doelgroep*
  in plaats van ~3 doelgroep|groep|lijst ; van doelgroep naar ; uit ~4 lijst|rijtje|opsomming ; gezien als doelgroep ; voorkomen ~3 dat ; laten we niet ; laten we ~4 niet ; pas op ; let op ; waak*
  nee , ; wij denken van niet ; niet overgenomen ; neemt|nemen ~3 niet over ; niet ~2 in staat ; kan|kunnen ~6 niet ~2 vervangen ; wegnemen ; rechtzetten ; misverstand* ; misvatting* ; verwarring ; ten onrechte ; onjuist ; klopt niet
  dus niet om ; dus niet over ; juist niet ; geen kwestie van ; geen zaak van ; is meer dan ; zijn meer dan ; gaat niet op ; niet waar het om
`);
