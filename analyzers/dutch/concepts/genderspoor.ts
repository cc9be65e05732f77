import { concept } from '../concept.ts';

/** Any trace of sex or gender: women, men, roles, patriarchy. What the ¶ rules look for before they call a paragraph without gender. */
export default concept(`
  gender* ; sekse* ; geslacht ; geslachten ; geslachts* ; m/v ; v/m ; m/v/x ; v/m/x ; feminis* ; seksis* ; misogyn* ; macho*
  man ; mannen ; mannelijk* ; mannen* ; vrouw ; vrouwen ; vrouwelijk* ; vrouwengeweld ; vrouwenmishandel* ; vrouwenmoord*
  vrouwenhandel ; vrouwenrecht* ; vrouwenhaat ; meisje ; meisjes ; meiden ; vader ; vaders ; moeder ; moeders ; vriendin* ; echtgenote*
  echtgenoot ; echtgenoten ; femicide* ; emancipati* ; patriarch* ; kostwinner* ; heteronorm*
  rolpatro* ; rollenpatro* ; rolverdeling* ; rollenverdeling ; rolverwachting* ; rolopvatting* ; rolgedrag ; roldoorbrek* ; rolbeeld*
  vrouwbeeld* ; manbeeld* ; mannenrol ; vrouwenrol ; stereotyp* ; stereotiep* ; man-vrouw* ; vrouw-man*
  traditionele|klassieke|ouderwetse ~1 rol|rollen|verdeling|opvattingen|verhoudingen|taakverdeling ; hoofd van het gezin
  hij ~8 haar ; haar ~3 hem ; jongens ~2 meisjes
  !vrouwenopvang transgender* genderneutraal
`);
