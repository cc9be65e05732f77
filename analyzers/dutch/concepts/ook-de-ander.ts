import { concept } from '../concept.ts';

/** Men who are hit or ask for help, women who hit or are suspected: the exception, told as a fact. */
export default concept(`
  mannen|man|mannelijke|vaders|heren|jongens ~8 geplaatst|opgevangen|opvangen|client|clienten|bewoner*|aangemeld|aanmelding*|gemeld|gebeld|bellen|belden|hulplijn|hulpvraag|spreekuur|meldpunt|aangifte|hulp ; client*|bewoners|bellers|melders|aanmeldingen|aanmelding|meldingen|melding|deelnemers|aangevers|hulpvragers ~6 man|mannen|mannelijk*
  vrouwen|vrouw|vrouwelijke|moeders|echtgenotes|dames ~8 gewelddadig*|verdachte*|huisverbod*|aangehouden|verdacht|dader*|pleger*|veroordeeld|uithaalt|uithalen|losse ; verdachte*|aanhouding*|aangehouden|hield|huisverbod* ~8 vrouw|vrouwen|vrouwelijk*|moeder|moeders
  mannen|man|mannelijke|vaders|hij|jongens|buurman ~10 @geweld-ondergaan|geslagen|opvang|vernederd ; @geweld-ondergaan ~10 mannen|man|mannelijke|vaders ; @geweld-ondergaan ~10 vrouwen|vrouwelijke ; vrouwen|vrouwelijke ~6 @geweld-ondergaan|daders|plegers ; ook ~2 vrouwen|vrouw ; opvang* ~6 mannen ; procent ~6 mannen ; plegers ~12 vrouwen
`);
