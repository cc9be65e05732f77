import { concept } from '../concept.ts';

/** What a society expects of women and men: roles, norms, expectations, stereotypes, inequality. */
export default concept(`
  genderrol* ; gendernorm* ; genderverwachting* ; genderstereotyp* ; genderongelijk* ; genderverhouding*
  genderpatro* ; gendergerelateerde ~1 patronen|oorzaken|normen|verwachtingen ; rolpatro* ; rolverwachting*
  roldoorbrekend* ; rolverdeling* ; rolopvatting* ; rollenpatro* ; sekserol* ; geslachtsrol* ; mannenrol*
  vrouwenrol*
  traditionele|klassieke|vaste|maatschappelijke|sociale ~1 rol|rollen|patronen|verwachtingen|normen
  stereotyp* ; stereotiep* ; mannelijkheid* ; mannelijkheidsnorm* ; vrouwelijkheid ; vrouwbeeld* ; manbeeld*
  mannenbeeld* ; patriarcha* ; vrouwenhaat ; misogyn* ; seksisme ; seksistisch*
  rol|rollen ~4 verwachting*|normen|mannen|vrouwen|man|vrouw ; rollen
  verwachting|verwachtingen ~6 @man|@vrouw|sekse|geslacht|gender
  @man|@vrouw|sekse|geslacht|gender ~6 verwacht|verwachten|verwachtingen|verwachting
  wat ~6 van @man|@vrouw|meisjes|jongens|hen|hem|haar ~6 verwacht* ; verwacht* van @man|@vrouw
  ongelijkheid ~4 @man|@vrouw|seksen ; @man ~2 @vrouw ~2 ongelijk* ; ongelijke ~3 @man|@vrouw
  @vrouw ~3 ongelijk* ; ongelijkheid tussen ~1 @man|@vrouw ; positie van vrouwen ; man-vrouwverhouding*
  man-vrouwrollen ; man-vrouwongelijk* ; verhouding|verhoudingen tussen ~1 @man|@vrouw
  machts* ~3 @man|@vrouw ; wie zorgt ; wie ~2 zorgtaken|zorg ; zorgtaken ; wie verdient ; kostwinner*
  beeld|beelden van man|mannelijkheid|vrouwelijkheid ; wat een echte? man|vrouw hoort ; hoort te zijn|doen
  druk van ~1 familie|omgeving|netwerk|samenleving|gemeenschap
  rol|rollen ~6 @man|@vrouw|samenleving|omgeving
`);
