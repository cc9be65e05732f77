import { concept } from '../concept.ts';

/** Only when there is room: a condition of capacity, time, money or calm. */
export default concept(`
  als|zodra|wanneer|indien|mocht|mits|voorzover|zolang|zover|totdat|tot|blijft|is|komt|zijn|hebben|vinden|ontstaat|houden ~9 capaciteit|ruimte|tijd|middelen|formatie|geld|budget|uren|menskracht|mankracht|bezetting|lucht|puf|energie|centen|minuten|personeel|werkdruk|agenda|rust|begroting|financien|fte|drukte|budgettaire|planning|bedrijfsvoering|handen ~5 toelaat|toelaten|toestaat|ontstaat|ontstaan|over|vrij|vrijkomt|vrijkomen|vrijvalt|vrijvallen|vrijgemaakt|overblijft|overblijven|overhouden|resteert|resteren|rest|beschikbaar|beschikbaar|daalt|afneemt|terugkeert|terug|gevonden|vinden|meer|weer|meezit|meezitten|komt|voor
  als|zodra|wanneer|indien|zolang|totdat ~6 toelaat|toelaten|overblijft|overblijven|resteert|resteren|vrijvallen|vrijvalt|vrijkomt|overhouden
  zodra|als|wanneer|mocht|indien ~4 weer? ~1 lucht|ruimte|tijd|puf|centen|geld|rust|capaciteit|middelen|armslag|energie
  afhankelijk van ~8 overblijft|rest|resteert|capaciteit|middelen|ruimte|budget|formatie ; hangt ~4 af van ~10 capaciteit|formatie|ruimte|middelen|overblijft|budget|tijd|geld
  capaciteit|tijd|ruimte|middelen|formatie|geld|budget|uren|menskracht|personeel|fte ~3 ontbreekt|ontbreken|schiet|tekort|schaars|is er niet|zijn er niet|hebben we niet|beperkt
  ontbreekt ~5 capaciteit|tijd|ruimte|middelen|formatie|geld|budget|uren|menskracht|slagkracht ; geen|onvoldoende|te weinig ~2 capaciteit|tijd|ruimte|middelen|formatie|geld|budget|uren|menskracht|fte|armslag ; gebrek aan ~2 capaciteit|tijd|middelen|geld|mensen|personeel
  bij voldoende capaciteit|tijd|ruimte|middelen|budget|formatie|belangstelling|animo ; waar ~2 ruimte|tijd ~2 is ; laat|laten ~3 capaciteit|agenda|formatie|budget|werkdruk|middelen ~3 niet toe ; toelaat ; restbudget ; restant ; wat er ~4 overblijft|overschiet ; overgebleven ~1 tijd|middelen|budget
  te druk ~2 met ; nog te druk ; andere ~1 thema's|onderwerpen|opgaven|taken ~6 geprioriteerd|voorrang|voor|eerst ; hoger ~1 geprioriteerd ; geen ~2 tijd|ruimte|geld ~4 gereserveerd|vrijgemaakt|voor
`);
