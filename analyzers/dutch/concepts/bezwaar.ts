import { concept } from '../concept.ts';

/** What is described is found wanting: it overlooks, hides, harms, fails, must change. */
export default concept(`
  over het hoofd ; ziet|zien|zag|zagen ~6 niet dat ; mist ; missen ; miste ; gemist ; miskent ; miskennen ; gaat|gaan|ging ~5 voorbij aan ; voorbijgaat|voorbijgaan aan ; verhult ; verhullen ; verhullend* ; verbloemt ; verbloemen ; maskeert ; maskeren ; verdoezelt ; onzichtbaar ; uit zicht ; uit het zicht ; uit beeld raakt|raken|verdwijnt|verdwijnen|blijft|blijven ; buiten beeld raakt|raken|blijft|blijven
  onopgemerkt ; niet opgemerkt ; niet gezien ; blinde vlek* ; tunnelvisie ; schiet|schieten|schoot ~4 tekort ; tekortschiet|tekortschieten ; tekortkoming* ; tekort doen ; doet|doen|deed ~4 tekort ; doet|doen ~4 geen recht ; ontoereikend ; onvoldoende ; onjuist* ; ten onrechte ; onterecht ; achterhaald* ; te smal|beperkt|eng|kort|mager|neutraal ; eenzijdig*
  gevaarlijk om|is|blijft|wordt|zijn ; risicovol ; schadelijk voor ; nadeel* ; bezwaar* ; bezwaarlijk ; gevaar dat|is ; ongewenst ; onwenselijk ; zorgwekkend ; zorgelijk ; problematisch ; kwalijk ; misleidend ; vertekent ; vertekend ; vertekening ; werkt niet ; werkte niet ; faalt ; mislukt ; hindert ; belemmert
  niet langer ~4 @genderneutraal ; los te laten ; moet|moeten|dient|dienen|willen|wil|gaan ~6 anders ; waarschuw* ; gewaarschuwd ; vrees* ; kritiek* ; kritisch* ; bekritis* ; betreur* ; helaas ; jammer ; had|hadden ~6 moeten ; verwijt ; valkuil* ; misverstand* ; misvatting* ; mythe ; fabel ; dooddoener* ; cliche*
  daardoor|hierdoor|waardoor ~10 gemist|onopgemerkt|onzichtbaar|verdwijnt|verdween|verdwenen|niet ; klopt niet ; gaat niet op ; geen stand
`);
