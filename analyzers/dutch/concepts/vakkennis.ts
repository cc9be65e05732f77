import { concept } from '../concept.ts';

/** Knowledge and expertise that is asked, brought in or appointed. */
export default concept(`
  kennis van|over|op|omtrent|inzake ; kennis ~3 expertise ; aantoonbare|gedegen|actuele|ruime|specifieke|gespecialiseerde|inhoudelijke|brede|voldoende|basale|grondige ~1 kennis|ervaring|expertise|deskundigheid ; basiskennis ; vakkennis ; kennisniveau
  expertise ; deskundig ; deskundige ; deskundigen ; deskundigheid ; ervaring met|in|op ; ervaren in|op ; specialist ; specialisten ; *specialist ; *specialisten ; gespecialiseerd ; gespecialiseerde ; specialisme ; specialisatie ; aandachtsfunctionaris*
  expert ; experts ; expertteam* ; expertpool ; kennisdrager* ; vraagbaak ; vakspecialist* ; themaspecialist* ; ambassadeur* ; gedragswetenschapper* ; consultatiefunctie ; weet ~4 van ; alles weten van ; onderlegd ; bekend met ; bekendheid met ; vertrouwd met ; die ~3 meldcode kent
  kent ~3 meldcode|signalen ; bedreven in ; goed op de hoogte ; kenniscentrum ; meldcodefunctionaris* ; kwartiermaker ; coordinator huiselijk
  !ervaringsdeskundig*
`);
