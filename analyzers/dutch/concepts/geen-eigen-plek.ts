import { concept } from '../concept.ts';

/** A thing has no place of its own in a plan: no chapter, no word, no line, no indicator. */
export default concept(`
  geen|zonder ~1 apart|aparte|afzonderlijk|afzonderlijke|eigen|los|losse|specifieke|specifiek|zelfstandige|zelfstandig|extra|aanvullende|nadere|nader|nieuwe|separate|separaat|concrete|expliciete ~2
  geen ~1 hoofdstuk|paragraaf|speerpunt|thema|artikel|actie|acties|regel|alinea|kopje|plek|plekje|vraag|indicator|actienummer|bepaling|begrotingspost|passage|onderdeel|actielijn|doelstelling|maatregel|maatregelen|vermelding|label|etiket|etiketten|vlag|post|onderwerp|item|tekst|kolom|rubriek|vakje|doel|pijler|deelplan
  geen hoofdstuk ; niet ~2 apart|afzonderlijk|zelfstandig|separaat|expliciet|nadrukkelijk|los|specifiek ; niet|nergens|nauwelijks als ~2 zodanig|thema|punt|onderwerp|hoofdstuk|actie ; niet ~2 genoemd|benoemd|opgenomen|uitgewerkt|uitgeschreven|opgevoerd|vermeld|gelabeld|uitgespeld|geschreven|beschreven|omschreven|toegevoegd|aangewezen|gebruikt|uitgelicht|apart
  nergens ~5 genoemd|benoemd|vermeld|woord|term|terug|wit|geschreven|opgenomen|staat ; niet ~3 als zodanig ; niet ~4 tegen|tegenkomen|aantreffen|terugvinden ; treft|treffen ~8 niet aan ; komt|komen|staat|valt ~12 niet|nergens|nauwelijks ~2 voor|in|letterlijk ; zult|zal|kunt|kan ~8 niet|nergens|tevergeefs ~3 tegenkomen|vinden|aantreffen|lezen
  woord|woorden|term|begrip ~8 niet|nergens|nauwelijks|zelden|vermeden|achterwege|weggelaten ; zonder ~3 woord|term|begrip ; geen woord ; mist u|je|men ; u mist|zoekt ; ontbreken van ; tevergeefs ; niet ~2 terug ~2 vinden
  hoeft|hoeven|behoeft|behoeven|behoefde|hoefde|vergt|vraagt|verdient|verlangt|heeft|krijgt|kreeg|kent|hebben|kennen|krijgen|maken|maakt|bevat|nodig ~8 geen|niet|geeneen ; niet nodig ; onnodig ; overbodig ; achterwege ; afgezien ; zien|ziet|ziend ~4 af ; afgezien van ; weggelaten ; laat|laten ~3 niet aanwijzen ; niet aanwijzen
  wordt|worden|is|zijn|hebben ~8 niet|nergens ~2 benoemd|genoemd|uitgewerkt|opgenomen|uitgelicht|beschreven|toegevoegd|gebruikt|uitgeschreven ; laten ~4 weg ; niet uitspellen ; niet uit te spellen ; waar ~3 gender ; niet zichtbaar ; onzichtbaar ; niet als onderwerp|thema|kop
`);
