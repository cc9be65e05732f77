import { concept } from '../concept.ts';

/** Words for what is expected of women and men that need no women or men beside them. */
export default concept(`
  mannenrol* ; vrouwenrol* ; moederrol ; vaderrol ; ideaalbeeld* ; socialisatie ; sekseverhouding* ; rolpatro* ; rollenpatro* ; rolverwacht* ; rolverdeling* ; rollenverdeling ; rolopvatting* ; rolbeeld* ; roldenken ; rolbevestigend* ; roldoorbrek* ; sekserol* ; mannelijkheid* ; mannelijkheidsnorm* ; vrouwelijkheid ; man-zijn ; vrouw-zijn ; machismo ; macho* ; seksisme ; seksistisch* ; vrouwonvriendelijk* ; vrouwenhaat ; misogyn* ; kostwinner*
  oude|vaste|bekende rollen ; goede|brave|nette vrouw|moeder|echtgenote|dochter ; flinke|sterke|harde kerel|vent|man ; mannen leiden ; vrouwen volgen ; gehoorzaamheid ; de vrede bewaren|bewaart ; stereotiepe|stereotype|traditionele|klassieke ~1 rol|rollen|opvattingen|beelden|denkbeelden|verdeling|patronen ; stoer|stoere|sterke|harde|flinke|echte ~1 jongen|jongens|man|mannen|vent|kerel ; braaf|brave|lief|lieve|net|nette|goede ~1 meisje|meisjes|vrouw|vrouwen|dochter|moeder ; zijn mannetje ; @jongvolk ~6 hoort|horen|verwacht*|leren ; kleedkamerpraat ; baas ~4 relatie|huis|huwelijk ; relatie ~4 de baas
  idee|ideeën|beeld|beelden|gedachte|gedachten|overtuiging|overtuigingen|opvatting|opvattingen|verwachting|verwachtingen|norm|normen|denkbeeld|denkbeelden|vooroordeel|vooroordelen dat|over|van|rond ~5 @man|@vrouw|jongens|meisjes|hij|zij
  @man ~5 laatste woord|baas|zeggen|heerst|dominant|hoofd|greep ; man|mannen ~3 beslist|beslissen|bepaalt|bepalen ~8 vrouw|vrouwen|zij ; hij ~6 voor het zeggen ; hoe ~4 @man|@vrouw ~3 hoort|horen|behoort|behoren|gedragen ; wat ~4 @man|@vrouw ~5 hoort|horen|betaamt|toekomt|dulden|mag|mogen
`);
