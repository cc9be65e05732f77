import { concept } from '../concept.ts';

/** Men as victims too, or women as perpetrators too. */
export default concept(`
  ook|evengoed|evenzeer ~1 mannen|man|vaders|jongens|heren|hij ; mannen|man|vaders ~3 ook|evengoed|evenzeer ; mannelijke ~1 slachtoffers|slachtoffer ~3 bestaan|bestaat|komen|zijn er|even ; er zijn ~2 mannelijke|vrouwelijke ; ook|evengoed ~1 vrouwen|vrouw|dames|moeders ~3 slaan|slaat|plegen|pleegt|geweld|mishandelen|mishandelt|dader|daders|pleger|plegers|delen|deelt|bedreigen|agressief|controleren|meppen|stalken|schuldig|losse
  vrouwen|vrouw|dames|zij ~3 ook|evengoed ~4 slaan|slaat|plegen|pleegt|geweld|mishandelen|mishandelt|dader|daders|pleger|plegers|klappen|meppen ; vrouwelijke ~1 plegers|pleger|daders|dader|geweldplegers ~2 bestaan|bestaat|komen|zijn er ; mishandelde ~1 man|mannen|vader|vaders ; geslagen ~1 man|mannen ; mannen ~4 slachtoffer|geslagen|mishandeld|klappen|opvang ; man ~4 slachtoffer|geslagen|mishandeld
  zowel ~2 mannen als ~2 vrouwen ; zowel ~2 vrouwen als ~2 mannen ; andersom ; omgekeerd ; slachtoffers ~3 man|mannen ; plegers|daders ~6 vrouw|vrouwen ; slachtoffer ~2 een? man ; niet alleen|enkel|uitsluitend ~2 vrouwen ~3 slachtoffer* ; niet alleen|enkel|uitsluitend ~2 mannen ~3 pleger*|dader* ; vrouwen slaan|mishandelen ; mannen met ~3 oog|letsel
`);
