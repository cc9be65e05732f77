import { concept } from '../concept.ts';

/** Sayings and constructions in which one person holds another down; hardly ever said of anything but people. */
export default concept(`
  de baas spelen|speelt|speelde|spelend ; baas ~2 over ; de baas is|zijn|blijft|wil ; is|zijn ~3 de baas ; speelt ~3 de baas ; baas in huis
  voor het zeggen ; dienst uitmaakt|uitmaken|uitmaakte ; maakt|maken ~4 de dienst uit ; lakens uitdeelt|uitdelen ; deelt|delen ~3 de lakens uit
  de touwtjes in ; aan de touwtjes ; touwtjes ~3 handen ; plak zwaait|zwaaien ; zwaait|zwaaien ~3 plak ; onder de plak ; de scepter ; onder de duim ; onder de knoet
  in de|zijn|haar|diens|hun|een greep ; de greep van ; wurggreep ; ijzeren greep ; in zijn|haar|diens|hun macht ; naar zijn|haar|diens|hun hand
  de|zijn|haar|diens|hun wil ~3 opleg* ; legt|leggen ~6 wil op ; wil ~2 opleggen|oplegt|opgelegd ; aan zich onderwerp* ; onderwerpt ; onderwerping ; onderworpen aan ; onderworpenheid
  klein houden|houdt|gehouden|krijgen|krijgt|hield|maken|maakt ; houdt|houden ~6 klein ; maakt|maken ~5 klein ; kleinhouden ; kleinhoudt ; klein te houden ; kleineren ; kleineert ; kleinering ; vernedering*
  overheersen ; overheerst ; overheersing ; overheersend* ; tirannis* ; terroriseer* ; tiran ; knechten ; juk ; domineert ; domineren ; dominantie ; dominante partner|partij|pleger ; gedomineerd
  laatste woord ; op ~1 tenen ; in de pas loopt|lopen ; loopt ~5 in de pas ; op eieren loopt|lopen ; loopt|lopen ~3 eieren ; eierschalen
  bovenliggende ; onderliggende partij|partner ; ondergeschikte partij|partner ; de sterkste ~6 zwakste ; recht van de sterkste
  bankpas|pinpas|betaalpas ~3 innemen|inneemt|afpakken|afpakt|afnemen|beheert|beheren ; innemen van ~1 bankpas|pinpas|telefoon ; berichten|telefoon ~4 meelezen|controleren|controleert|checken|meeleest
  meelezen van ; afsnijden van ; afgesneden van ; afsnijdt van ; afgesneden van familie|vrienden|netwerk|buitenwereld|geld ; isoleren ~4 familie|vrienden|netwerk|buitenwereld|omgeving
  isoleert ; geisoleerd van|raakt|raken ; sociaal isolement ; isolement ; van de buitenwereld
  dwingend gedrag ; controlerend gedrag ; controlerende partner|pleger ; patroon van dwang|controle|macht|beheersing|vernedering|onderdrukking
  volledige|totale|absolute controle|zeggenschap|macht ; controle over ~4 ander|andere|partner|slachtoffer|leven ; macht over ~4 ander|andere|partner|slachtoffer|elkaar ; zeggenschap over ~4 ander|andere|partner|slachtoffer|leven|geld
  gezag over ~3 ander|partner|slachtoffer ; grip op ~4 ander|andere|partner|slachtoffer|leven ; greep op ~4 ander|andere|partner|slachtoffer|leven ; overwicht op|over ~4 ander|andere|partner|slachtoffer
  doen en laten ; aan banden ; aan de ketting ; monddood ; niets in te brengen ; niets te zeggen ; weinig in te brengen|brengen ; geen stem ; toestemming ~3 vragen|nodig ; moet vragen ; verantwoording ~4 partner|ander
  kleingemaakt ; kleingehouden ; gekleineerd ; vernederd ; onderdrukt ; overheerst ; gedomineerd ; getiranniseerd ; geterroriseerd ; gekoeioneerd ; geisoleerd van|raakt|raken|geraakt ; raakt|raken|raakte ~5 geisoleerd ; in bedwang ; aan het lijntje ; gouden kooi
  ontneemt|ontnemen|ontnomen|afneemt|afgenomen ~8 regie|vrijheid|zeggenschap|autonomie|zelfstandigheid|bewegingsruimte ; regie|vrijheid|zeggenschap|autonomie|zelfstandigheid|bewegingsruimte ~4 ontneemt|ontnemen|ontnomen|afgenomen|kwijt|kwijtraakt|verliest|verloren|inlevert|inperkt
  regie|leven ~3 partner|ander overneemt|overgenomen ; neemt|nemen ~6 leven ~2 over ; wet voorschrijft|voorschrijven ; schrijft ~4 de wet voor ; speelbal ; geen ruimte laat|laten ; laat ~4 geen ruimte ; op de vingers ; naar de pijpen ; dansen naar ; aan ~2 leiband ; het juk
  bankpas|pinpas|betaalpas|telefoon|mobiel|paspoort|papieren|geld|salaris|inkomen ~3 ingenomen|afgepakt|afgenomen|afgenomen|doorzocht|achtergehouden|ingehouden ; houdt|houden ~4 geld|papieren|paspoort ~2 achter ; iedere|elke uitgave ~5 verantwoord* ; zakgeld
  partner|ander|andere|slachtoffer ~3 te controleren|beheersen|domineren|kleineren|isoleren|overheersen|onderdrukken|vernederen|sturen|manipuleren|bezitten ; controleren|beheersen|domineren|kleineren|isoleren|overheersen|onderdrukken|vernederen|manipuleren van ~1 partner|ander|slachtoffer
  mag|mogen|kan ~2 iemand|je|u|slachtoffer|client|partner|ander ~3 zelf ~3 pinnen|bellen|beslissen|geld|deur|kiezen|werken|afspreken|bepalen ; mag|mogen ~3 alleen ~2 deur|huis uit ; toestemming ~4 partner|ander|thuis ; macht uitoefen* ; oefent|oefenen ~4 macht uit ; macht|overwicht|positie misbruik*
  misbruik ~3 macht|overwicht|positie|afhankelijkheid ; pleger|dader|partner|ander ~3 zoekt|wil|eist|claimt|neemt|oefent|houdt|krijgt|heeft ~3 controle|macht|zeggenschap|overhand ; overhand ; regels van de pleger ; op ~2 hoede ; constant|voortdurend|continu gecontroleerd|bewaakt|gevolgd
  ligt|berust de|alle macht|zeggenschap ~1 bij ; macht|zeggenschap ligt|berust ~1 bij
  grip|greep|vat ~3 op ~3 ander|andere|partner|slachtoffer|leven ; de een|ene|partner|partners ~3 heeft|neemt|houdt ~2 regie|leiding ~4 ander|andere ; regels van ~2 partner|ander|pleger|dader ; wil|eist|verwacht dat ~2 ander|partner ~3 doet|gehoorzaamt|luistert|zwijgt
  angst|bang voor de reactie ; heeft|hebben leren zwijgen ; zwijgt ~3 ander ; zich ~3 eigendom ; aan de grillen ; willekeur van ~2 partner|ander|pleger ; overgeleverd aan ; aan ~3 genade overgeleverd
  gehoorzaamt ; gehoorzamen ; gehoorzaamheid ; gehoorzaam ; schikt zich ; voegt zich naar ; zich ~2 schikt|schikken ; zich ~4 voegt|voegen naar ; zich naar ~4 voegt|voegen ; inbindt ; inbinden ; zich ~2 aanpast|aanpassen|wegcijfert|wegcijferen ; past|passen zich ~5 aan ; cijfert|cijferen zich ; wegcijferen ; onderwerpen aan ; buigt ; de mindere ; onderdanig* ; onderdrukk* ; onderdrukt
  in zijn|haar|diens bezit ; als bezit ; bezit van ~2 ander|partner ; eigendom van ~2 ander|partner ; bezitterig* ; bezitsdrang ; machtswellust ; machtsspel ; machtsstrijd ; machtsmiddel ; controledrang ; heerszucht* ; heerst over ; heersen over
  stelt ~4 de regels ; de regels stelt|bepaalt ; bepaalt ~3 regels ; macht ~3 onmacht ; onmacht ~5 overheers*
`);
