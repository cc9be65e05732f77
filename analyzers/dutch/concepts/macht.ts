import { concept } from '../concept.ts';

/** Power, dependence and control. */
export default concept(`
  macht ; machts* ; machten ; machtig* ; machtsverschil* ; machtsverhouding* ; machtsongelijkheid
  machtsmisbruik ; machtspositie* ; overmacht ; overwicht ; dominantie ; dominant* ; domineer* ; onderdrukk*
  controle ; controler* ; dwang ; dwingende ; dwingend ; afhankelijk ; afhankelijkheid* ; ondergeschikt*
  zeggenschap ; gezag ; onderwerp|onderwerping
  ongelijke|ongelijkwaardig* ~1 verhouding|verhoudingen|positie|posities ; ongelijkwaardig*
  intieme terreur ; intiem terreur ; coercive control ; wie|die ~1 beslist|beslissen|bepaalt ; laatste woord
  de baas ; dienst uitmaken|uitmaakt ; wie ~3 geld ; geldbeheer ; wie het geld
  !machtig machtigen machtiging machtigingen gemachtigd* afhankelijkheidsrelatie*
`);
