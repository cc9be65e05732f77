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
  gehoorzaamt ; gehoorzamen ; gehoorzaamheid ; gehoorzaam ; schikt zich ; voegt zich naar ; zich ~2 schikt|schikken ; zich ~4 voegt|voegen naar ; zich naar ~4 voegt|voegen ; inbindt ; inbinden ; zich ~2 aanpast|aanpassen|wegcijfert|wegcijferen ; past|passen zich ~5 aan ; cijfert|cijferen zich ; wegcijferen ; onderwerpen aan ; buigt ; de mindere ; onderdanig* ; onderdrukk* ; onderdrukt
  in zijn|haar|diens bezit ; als bezit ; bezit van ~2 ander|partner ; eigendom van ~2 ander|partner ; bezitterig* ; bezitsdrang ; machtswellust ; machtsspel ; machtsstrijd ; machtsmiddel ; controledrang ; heerszucht* ; heerst over ; heersen over
  stelt ~4 de regels ; de regels stelt|bepaalt ; bepaalt ~3 regels ; macht ~3 onmacht ; onmacht ~5 overheers*
`);
