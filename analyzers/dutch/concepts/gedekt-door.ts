import { concept } from '../concept.ts';

/** Taken care of by something else, in so many words: covered, contained by nature, brought along, satisfied, mastered. */
export default concept(`
  afgedekt ; dekt ; dekken ; gedekt door|met ; gedekt ; ondervangen ; ondervangt ; geborgd ; borgt ; borging ; waarborgt ; waarborgen ; gewaarborgd ; verankerd ; verankert ; verdisconteerd ; afgehecht ; afgedaan ; afgetikt ; afgevinkt ; opgelost ; bestreken ; bestrijkt ; belegd ; ingevuld
  verzekerd ; verzekert ; gegarandeerd ; garandeert ; garanderen ; garant ; afdoende ; in goede handen ; voor elkaar
  zit|zitten|zat ~3 al|reeds|standaard|gewoon|automatisch|vanzelf ~3 in|ingebakken|verwerkt|besloten|ingebouwd|verweven|erin ; zit al in ; zit erin ; erin zit ; erin zitten ; daarin zit ; hierin zit ; zit|zitten daar|daarin|hierin ; ingebakken ; ingebouwd ; ingeweven ; verweven ; ingebed ; ligt|liggen ~4 besloten|verankerd ; besloten ligt|in ; vervat ; behelst ; behelzen ; in zich ; dna ; inbegrepen ; inherent ; van zichzelf ; van huis uit ; van nature ; uit zichzelf ; een gegeven ; loopt|lopen ~4 mee ; gaat|gaan ~5 mee ; onlosmakelijk ; meegebakken ; omvat|bevat ~3 al|reeds|ook|tevens|haar|dit|dat
  brengt|brengen ~8 mee ; meebrengt ; meebrengen ; met zich ; leidt|leiden ~3 vanzelf|automatisch ~2 tot ; dwingt|dwingen ; afdwingt ; pikt|pikken ~5 uit|eruit|op ; vangt|vangen ~4 op ; opvangt ; er gewoon bij ; gratis bij ; krijg|krijgt|krijgen ~4 bij ; komt|komen ~6 aan bod|orde ; komt|komen ~5 mee|voorbij|bod|boven|tafel|langs ; aan bod komt|komen ; aan de orde komt|komen ; meet|meten ~3 tegelijk|ook|meteen|tevens
  voldoet|voldoen|voldaan ; voorziet|voorzien ~4 in|al|hierin|daarin ; hierin|daarin voorzien|voorziet ; volstaat ; volstaan ; beantwoordt ~2 aan ; is|zijn|wordt ~6 beantwoord ; tegemoet ; recht gedaan ; doet|doen ~4 recht ; nagekomen ; vervuld ; vervult ; bediend
  vanzelf ; automatisch ; vanzelfsprekend ; per definitie ; als vanzelf ; sowieso ; ongemerkt ; in een moeite ; geldt|gelden ~3 als ; gelden ; aangemerkt als ; zegt , zegt ; zegt zegt ; staat|staan gelijk ; is|zijn dus|daarmee|hiermee ; daarmee|hiermee is|zijn|heeft|hebben|werkt|werken|kent|beschikt|beschikken ; kiest|kiezen ~6 meteen|ook|tegelijk|dus|automatisch
  beheerst ; beheersen ; in de vingers ; op waarde ; toegerust ; op scherp ; volleerd ; bekwaam ; bekwaamd ; onderlegd
`);
