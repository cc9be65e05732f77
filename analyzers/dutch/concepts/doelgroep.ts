import { concept } from '../concept.ts';

/** Target groups. */
export default concept(`
  doelgroep* ; aandachtsgroep* ; risicogroep*
  specifieke|kwetsbare|bijzondere|verschillende|diverse|andere|bepaalde groep|groepen ; minderheid
  minderheden ; minderheidsgroep* ; kwetsbare|specifieke inwoners|mensen|personen ; groepenbeleid
  categoriale ; categoraal ; doelgroepenbeleid
`);
