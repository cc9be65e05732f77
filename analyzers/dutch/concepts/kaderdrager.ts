import { concept } from '../concept.ts';

/** A national framework, instrument or method by its name, and the training in it: what a claim about gender leans on. */
export default concept(`
  gefaseerd|gefaseerde|gefaseerd- samenwerken|samenwerking|ketenzorg|veiligheidsaanpak|werken|aanpak|ketensamenwerking|ketenaanpak|visie|model ; visie gefaseerd* ; gefaseerd ; gefaseerde ; samenwerken aan veiligheid ; samen werken aan veiligheid ; werken aan veiligheid
  drie|3 fasen|fases ; fasen van ~1 veiligheid|herstel ; fasering ; fasenmodel ; driefasen* ; fase 1 ~3 2 ~3 3 ; directe veiligheid ~4 stabiele ; directe veiligheid ~3 risicogestuurde ; risicogestuurde zorg ; die drie stappen ; risicogestuurd werken
  top-3 ; top-3-* ; top3-* ; top3* ; top 3 ; top-3methodiek ; mda* ; mdaplus ; multidisciplinaire|multidisciplinair aanpak|tafel|team ; toekomstscenario* ; scenario kind- ; het scenario ; kind- en gezinsbescherming ; proeftuin* ; veiligheidsteam* ; rvt ; regionaal|regionale veiligheidsteam*
  geweld hoort nergens ; ghnt ; actielijnen van ~4 geweld|ghnt|programma ; landelijk|landelijke kader|kaders|programma|richtlijn|standaard|methodiek|visie|werkwijze|aanpak ; kwaliteitskader* ; kwaliteitsstandaard* ; vakkader ; basiskader ; het kader ; dit kader ; dat kader ; kaders ; afwegingskader* ; handelingskader*
  triage* ; triageinstrument* ; triagemodel* ; triagelijst ; veiligheidstaxatie* ; taxatie-instrument* ; taxatieinstrument ; risicotaxatie* ; risicotaxatie-* ; risicoscreening ; screeningsinstrument* ; weging van meldingen ; meldcode* ; vijf stappen ; veiligheidsplan
  handelingsprotocol* ; handelingsmodel ; werkproces veilig thuis ; basismodel ; ordeningsmodel ; leergang* ; tweedaagse ; basistraining ghnt|gefaseerd|top ; opgeleid|getraind|geschoold in de|het? top|top3|mda|drie|visie|gefaseerd|kwaliteitskader|methodiek|meldcode
  signs of safety* ; sos-methode ; sos-team* ; safety-team* ; krachtwerk ; oplossingsgericht werken ; zorg- en veiligheidshuis ; veiligheidshuis ; family justice ; veilig opgroeien ; ketenaanpak* ; landelijke visie ; regioaanpak veilig ; keurmerk* ; hkz ; nji-richtlijn* ; movisie-richtlijn ; licht instrument ; balansmodel ; arij ; b-safer
`);
