import { concept } from '../concept.ts';

/** A named national framework, method or programme, and its training. */
export default concept(`
  gefaseerd|gefaseerde|gefaseerd- samenwerken|samenwerking|ketenzorg|veiligheidsaanpak|werken|aanpak|ketensamenwerking
  visie gefaseerd* ; samen werken aan veiligheid ; samenwerken aan veiligheid ; werken aan veiligheid
  directe veiligheid , stabiele
  top-3 ; top3* ; top 3 ; top-3-* ; top-3aanpak ; mda++ ; mda ; mda-plus* ; mda+*
  multidisciplinaire|multidisciplinair aanpak|werken ; toekomstscenario* ; kind- en gezinsbescherming
  geweld hoort nergens thuis ; ghnt ; actielijn* ; kwaliteitskader* ; triage ; triage-instrument*
  triageinstrument* ; meldcode ; signs of safety ; veiligheidsplan* ; afwegingskader* ; handelingsprotocol
  basismodel ; ordeningsmodel ; vakkader ; gedachtegoed ; standaarden huiselijk ; meerjarenplan
  risicotaxatie* ; landelijk|landelijke kader|kaders|programma|richtlijn|standaard|methodiek|visie
`);
