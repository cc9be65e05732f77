import { concept } from '../concept.ts';

/** The victim's side: the word, what she is said to be, and what she is given. */
export default concept(`
  slachtoffer* ; veiligheid ; veilig ; lopen ~4 klappen ~1 op ; vangen|vangt ~3 op ; verdragen ; verdraagt ; moet|moeten ~2 verduren ; wordt|worden ~3 mishandeld ; lijdend ; cliënt ; client ; verwonding* ; blauwe plek* ; overkomen ; overkomt ; gered ; troosten ; herstel ; getroffene* ; mishandelde ; mishandelden ; gedupeerde* ; de dupe ; lijden ; lijdt ; lijdzaam ; ondergaat ; ondergaan ; ondergaande ; verduurt ; verduren ; zwijgt ; zwijgen ; klapt ~2 dicht ; kwetsbare ~1 partij ; kwetsbaar* ; zwak ; zwakke ; zwakker* ; weerloos ; weerloze
  kortste eind ; bescherm* ; bescherming ; opvang ; opvanghuis ; opvangplek* ; vrouwenopvang ; veilige ~1 plek|haven|bed|kamer|adres ; veilig ~1 bed|adres|huis|onderdak ; onderduik* ; schuiladres ; blijf-van-mijn-lijf* ; lotgenoten* ; noodknop ; alarmknop ; aware* ; troost ; traumahulp ; traumabehandeling ; traumaverwerking
  weerbaar* ; weerbaarheid* ; assertiviteit* ; zelfverdediging ; verdedigt ; verdedigen ; bang ; angst ; angstig ; schuilt ; vlucht ; vluchten ; gevlucht ; vluchtend* ; huilt ; huilen ; incasseert ; incasseren ; vangt ~2 klappen ; krijgt ~2 klappen ; klappen krijgen|krijgt|vangen|oplopen|oploopt ; geslagen worden|wordt ; mishandeld worden|wordt ; wordt|worden ~2 geslagen|mishandeld|bedreigd
  zachtmoedig ; zachtaardig ; zorgzaam ; verzoening ; onderdanig ; passief ; lijdende ; lijdster ; blijft|blijven ~6 huis|woning|thuis|achter|wonen ; achterblijft|achterblijven ; achterblijvende ; achterblijver ; gered ; redden ; beschermd ; beschermen ; ontvangende ; melding ~1 doet ; aangeefster ; aangever ; doet aangifte ; nazorg ; ondersteuning
  casemanager ; maatje ; hulp ; slachtofferadvocaat ; veiligheidsplan ; opgevangen ; geholpen ; steun ; begeleiding ; mikpunt ; prooi
`);
