import { concept } from '../concept.ts';

/** Verbs of steering another person's life. They count only between people: the council decides and controls too. */
export default concept(`
  bepaalt ; bepalen ; beslist ; beslissen ; beschikt over ; dicteert ; dicteren ; controleert ; controleren ; beheert ; beheren ; beheerst ; beheersen
  overheerst ; overheersen ; regeert ; regeren ; stuurt ; bewaakt ; bewaken ; isoleert ; isoleren ; kleineert ; kleineren ; vernedert ; vernederen
  dwingt ; dwingen ; verbiedt ; verbieden ; toestaat ; toestaan ; goedkeurt ; eist ; manipuleert ; manipuleren ; intimideert ; intimideren ; chanteert
  chanteren ; domineert ; domineren ; onderdrukt ; onderdrukken ; onderwerpt ; onderwerpen ; terroriseert ; tiranniseert ; commandeert ; commanderen
  afneemt ; inneemt ; afpakt ; pakt ~2 af ; neemt ~3 in|af ; meeleest ; leest ~3 mee ; checkt ; checken ; doorzoekt ; oplegt ; opleggen ; legt ~5 op
  snijdt ~5 af ; afsnijdt ; afsnijden ; inperkt ; perkt ~4 in ; beknot ; beknotten ; monitort ; uitmaakt ; toestemming ; in de hand heeft|hebben
  macht|controle|zeggenschap|overwicht|gezag|dominantie|invloed ~3 over|heeft|uitoefent|heeft|wil|neemt ; heer en meester
`);
