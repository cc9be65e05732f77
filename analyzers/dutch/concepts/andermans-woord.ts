import { concept } from '../concept.ts';

/**
 * Words that somebody else says, thinks or wrote. Narrower than *gerapporteerd*: the one who speaks is named beside
 * the verb, because "vraagt" and "volgens" alone are said of what a professional does and of the plan one follows.
 */
export default concept(`
  inspreker|insprekers|respondent|respondenten|deelnemer|deelnemers|deelneemster|geinterviewde|geinterviewden|ondervraagden|fractie|fracties|raadslid|raadsleden|commissielid|commissieleden|directeur|bestuurder|bestuurders|afgevaardigde|sommigen|velen|onderzoekers|rekenkamer|evaluatie|visitatiecommissie|adviesraad|griffier|burgemeester ~4 vindt|vond|vinden|vonden|meent|meende|menen|stelt|stelde|stellen|denkt|dacht|dachten|denken|ziet|zag|zien|zegt|zei|zeggen|zeiden|beweert|beweerde|betoogt|betoogde|suggereert|suggereerde|noemt|noemde|opperde|oppert|vroeg|vraagt|vatten|vatte|verwart|verwarren|verstond|verstonden|concludeert|concludeerde|constateert|constateerde|leest|lazen|merkt|merkte
  volgens|aldus ~2 inspreker*|respondent*|deelnemer*|fractie*|coordinator|directeur|collega*|heer|mevrouw|mw|dhr|sommige*|velen|hem|haar|u|critici|tegenstanders|media|krant|wethouder|partij|geinterviewde*|bestuurder*
  stelt|stelde|stellen voor gender ; stelt voor ; stelde voor ; opperde ; opperen
  rondgang|enquete|peiling|navraag|inventarisatie|evaluatie|onderzoek|uitvraag|scan|interviews|gesprekken|quickscan|visitatie|ronde|analyse ~6 blijkt|bleek|dat|leert|laat|liet|toont|toonde|concludeerde|constateerde
  veel|sommige|enkele|meerdere|diverse|andere|verschillende|sommigen|velen|meeste ~3 denken|dachten|zien|zagen|menen|meenden|vatten|lezen|lazen|verwarren|verwarden|vullen|vulden|koppelen|koppelden|verstaan|verstonden|noemen|noemden
  gemeenten|aanbieders|teams|ambtenaren|professionals|respondenten|beleidsmedewerkers|organisaties ~3 denken|dachten|menen|meenden|vatten|vatte|verwarren|verwarden|vulden|koppelden|verstonden|zagen
  u|uw stelt|schrijft|meent|suggereert|veronderstelt|noemt|leest|concludeert ; zo vraagt ; vraagt u ; u vraagt|vroeg ; in uw reactie|zienswijze|brief staat|stelt|schrijft
  vorige|eerdere|oude|voorgaande|consultatieversie|conceptversie|vroegere ~6 was|werd|werden|waren|stond|stonden|kwam|kwamen|las
  wordt|worden|werd|werden ~3 vaak|nog|soms|wel|dikwijls|regelmatig|snel|te|veelal|gauw ~4 verward|opgevat|gezien|gelijkgesteld|aangezien|ingevuld|gedacht|begrepen|uitgelegd|vertaald|beschouwd|gekoppeld|versmald|verengd|teruggebracht
  lijken|lijkt ~4 alsof ; alsof ; ogenschijnlijk ; had|hadden ~12 ondergebracht|opgevat|ingevuld|vertaald|gelezen|uitgelegd
  verward ~3 met ; door elkaar gehaald ; versmald tot ; verengd tot ; verengen ; versmallen
  wie denkt|meent|dacht ; denk niet ; dat wordt ; men zou ; er wordt ~4 gedacht ; vroeger ; tot voor kort ; jarenlang ; destijds
  doorgehaald ; doorgestreept ; geschrapt ; schrappen ; schrap ; uit dit rijtje ; eruit gehaald ; weggestreept
  dhr|mw|mevr|mevrouw|heer ~3 vindt|vond|meent|meende|stelt|stelde|denkt|dacht|ziet|zag|zegt|zei|beweert|beweerde|betoogt|betoogde|suggereert|noemt|noemde|opperde|oppert|vroeg|vraagt|concludeert|constateert|merkt|merkte
  collega|collega's ~3 vindt|vinden|vond|vonden|meent|menen|denkt|denken|dachten|zegt|zeggen|zei|noemt|noemen|stelt|opperde|ziet|zien
  hoor|horen|hoorde|hoorden|hoort ~4 zeggen|vertellen|roepen ; hoor|horen|hoorde|hoorden ~1 vaak|wel|soms|nog|regelmatig|steeds ; krijgen|krijg|kregen ~4 te horen ; wordt ~2 gezegd|geroepen|beweerd|gesteld dat ; zeggen ze ; roept men ; is ~2 vaak te horen
  standpunt|stelling|redenering|zienswijze|bewering|overtuiging|veronderstelling|aanname ~4 dat ; naar voren ~2 gebracht ; brengt|bracht|brengen|brachten ~6 naar voren ; in verband ~3 gebracht ; brachten|bracht ~14 in verband ; voerde|voert|voeren|voerden ~4 aan dat
  hier stond|stonden ; stond hier|eerst ; er stond eerst|nog
`);
