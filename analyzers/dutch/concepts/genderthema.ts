import { concept } from '../concept.ts';

/** What a text can be *about* when it is about gender: the word and its compounds, and what writers put in its place. Not identity, not neutrality. */
export default concept(`
  gender* ; gendersensi* ; gs-werken ; g-woord ; seksespecifiek* ; seksesensitie* ; seksebewust* ; geslachtsspecifiek* ; sekse-sensitie*
  sekse-specifiek* ; sekseverhouding* ; sekserol* ; sekseongelijk* ; sekseverschil* ; man-vrouw* ; vrouw-man* ; mannen-vrouwen* ; rolpatro* ; rollenpatro*
  rolverdeling* ; rolverwachting* ; rolopvatting* ; rolbeeld* ; rolbevestigend* ; roldoorbrekend* ; mannelijkheid* ; vrouwelijkheid*
  verhouding|verhoudingen|verschil|verschillen|patronen|patroon|ongelijkheid|gelijkheid|machtsverschil|machtsverschillen|machtsverhouding|machtsverhoudingen|machtsongelijkheid|rollen|rolpatronen|onderscheid|balans|ongelijkwaardigheid ~2 tussen|van ~1 @man ~2 @vrouw
  verhouding|verhoudingen|verschil|verschillen|patronen|ongelijkheid|gelijkheid|machtsverschil|machtsverhouding|machtsverhoudingen|onderscheid ~2 tussen|van ~1 @vrouw ~2 @man
  verhouding|verhoudingen|ongelijkheid|machtsverschil|machtsverschillen tussen|van de|beide seksen|sekses|geslachten ; ongelijkheid ~3 @man|@vrouw
  positie van ~2 @vrouw ; positie van ~1 @man ~2 @vrouw ; ongelijke|ongelijkwaardige positie ~3 @vrouw|@man ; positie tussen @man ~2 @vrouw
  rol|rollen van ~1 @man ~2 @vrouw ; bejegening van ~1 @man|@vrouw ~2 @vrouw|@man ; hoe ~2 zit tussen ~1 @man ~1 @vrouw ; wat ~4 tussen ~1 @man ~1 @vrouw
  @man ~2 @vrouw ~3 macht|gezag|zeggenschap ; macht|gezag|zeggenschap ~3 tussen|van ~1 @man ~2 @vrouw ; hoe ~3 zit|ligt ~3 @man ~1 @vrouw ; @man|@vrouw ~12 ongelijke|ongelijkwaardige|achtergestelde|afhankelijke|zwakkere positie|posities|verhouding|verhoudingen ; ongelijke|ongelijkwaardige|achtergestelde positie|posities|verhouding|verhoudingen ~6 @man|@vrouw
  verwachtingen|beelden|opvattingen|normen|ideeen|denkbeelden|vooroordelen ~3 @man|@vrouw|mannelijkheid|vrouwelijkheid ; hoe ~1 @man ~2 @vrouw ~3 met elkaar|omgaan|verhouden ; patriarch* ; mannenrol* ; vrouwenrol* ; manbeeld* ; vrouwbeeld* ; rolgedrag ; seksisme ; seksisti* ; klassieke|traditionele|vaste ~1 rollen|rol|taakverdeling|gezinsrollen
  @man ~2 @vrouw ~2 ongelijk* ; wat ~4 van ~2 @man|@vrouw ~4 verwacht* ; machtsongelijkheid ~4 @man|@vrouw ; artikel 6 ~4 istanbul
  ! genderneutra* genderidentiteit* genderexpressie* genderdysforie genderpoli* genderzorg* genderkliniek* genderfluid* genderqueer genderdivers* genderincongruent*
`);
