import { concept } from '../concept.ts';

/** Dependence of one adult on another, and not being able to leave. Not *afhankelijk van de uitkomst*: "it depends". */
export default concept(`
  financieel|financiele|economisch|economische|emotioneel|emotionele|materieel|materiele|praktisch|praktische|sociaal|sociale|wederzijdse|eenzijdige|onderlinge|volledig|volledige|sterk|sterke|grote ~2 afhankelijk|afhankelijke|afhankelijkheid
  afhankelijk van|is|zijn|blijven|blijft ~3 partner|ander|andere|pleger|dader|relatie|wederhelft|huisgenoot|degene ; van ~5 partner|ander|andere|elkaar|pleger|dader afhankelijk|afhangt|afhankelijkheid
  van ~2 inkomen|geld ~4 afhankelijk ; afhankelijkheid van ~3 partner|ander|andere|pleger|dader|inkomen ; afhankelijkheid tussen|binnen|in ~2 partners|relatie|relaties|betrokkenen|gezin ; afhankelijkheid
  afhankelijkheidspositie* ; afhankelijkheidsverhouding* ; afhankelijke positie ; partnerafhankelijk* ; verblijfsafhankelijk* ; huisvestingsafhankelijk* ; inkomensafhankelijkheid ; onzelfstandig* ; onzelfstandigheid
  afhangt|afhangen van ~3 partner|ander|andere|pleger ; hangt|hangen ~8 af van ~3 partner|ander|andere|pleger ; aangewezen op ~3 partner|ander|andere|pleger|dader|inkomen ; op ~5 partner|ander|andere|pleger|dader ~3 aangewezen
  op ~2 inkomen ~4 aangewezen ; leunt|leunen op ~3 partner|ander|andere|pleger|inkomen|wie ; op ~3 partner|ander leunt ; verwevenheid ; verweven met ; vervlochten
  vastzit|vastzitten|vasthangt|vasthangen|vastgehouden ; zit|zitten ~6 vast aan|in ; zit|zitten vast aan|in ; aan ~5 partner|ander|andere|pleger ~2 vast|vastzit|vastzitten|vasthangt|vasthangen ; gebonden aan ~3 partner|ander|pleger|relatie ; vastgeketend ; gevangen in ; gijzel* ; in gijzeling
  geen kant op ; nergens heen|naartoe|naar ; geen kant uit ; niet|nooit ~4 weg kan|kunnen|kon|durft|durven ; kan|kunnen ~4 niet ~2 weg ; kan|kunnen|durft|durven|kon ~6 niet ~2 vertrekken|losmaken|ontsnappen|onttrekken|losweken|loskomen|verlaten|weggaan|scheiden
  niet ~2 kan|kunnen|durft|durven ~2 vertrekken|weggaan|verlaten|ontsnappen|losmaken|onttrekken|scheiden ; niet bij machte ; weggaan|vertrekken|vertrek|weg|opstappen|losmaken ~4 onmogelijk|moeilijk|lastig
  geen|zonder ~1 eigen geld|inkomen|rekening|bankrekening|huis|woning|rijbewijs|netwerk|huurcontract|middelen|vervoer|auto|spaargeld|plek|contacten|leven|portemonnee|uitkering
  huis|woning|huurcontract|rekening|hypotheek|contract ~4 op naam ; weggaan|vertrekken|verlaten|loskomen|weg|vertrek|scheiden ~3 geen ~1 optie|keuze|mogelijkheid ; komt|komen ~4 niet ~1 los|weg ; niet|nooit los|loskomen|loskomt ; nergens anders ; geen plek ~4 heen ; durft|durven ~5 niet ~2 weg
  door ~3 partner|ander|ex ~2 onderhouden ; onderhouden door ~3 partner|ander ; voor ~4 inkomen|geld|huis|verblijf|levensonderhoud ~4 nodig ; leeft|leven van ~2 inkomen|geld van ~2 ander|partner ; alleen rondkomen|redden ; niet zonder de ander
  niets|niks|geen cent ~4 eigen ; zonder inkomen|geld|verblijfsvergunning|papieren|netwerk|dak|woning ; niet ~3 rond kan komen ; op naam van ~3 ander|partner|pleger
  economische|financiele onzelfstandigheid ; blijft|blijven ~3 klappen ; blijven of weggaan ; klappen incasser*
  !afhankelijkheidsrelatie*
`);
