import { concept } from '../concept.ts';

/** Names of the real regions and their central municipalities: a draft that says what one of them does speaks of another, unless it is that one. */
export default concept(`
  groningen ; friesland ; fryslan ; drenthe ; ijsselland ; twente ; gelderland-zuid|gelderland-midden ; noord-oost gelderland ; achterhoek ; veluwe ; west-veluwe vallei ; west veluwe vallei ; utrecht ; flevoland ; gooi- en vechtstreek ; gooi en vechtstreek ; amsterdam-amstelland ; amsterdam ; zaanstreek-waterland ; kennemerland ; noord-holland noord ; haaglanden ; hollands-midden ; hollands midden
  rotterdam-rijnmond ; rotterdam ; zuid-holland zuid ; zeeland ; west-brabant ; midden-brabant ; hart van brabant ; brabant-noordoost ; brabant-zuidoost ; zuidoost-brabant ; noordoost-brabant ; noord- en midden-limburg ; zuid-limburg ; arnhem ; nijmegen ; enschede ; zwolle ; leeuwarden ; emmen ; almere ; hilversum ; haarlem ; zaanstad ; alkmaar ; dordrecht ; breda ; tilburg ; eindhoven ; helmond ; den bosch ; maastricht ; heerlen ; venlo ; apeldoorn ; ede ; den haag ; leiden ~1 en gouda ; vlissingen
`);
