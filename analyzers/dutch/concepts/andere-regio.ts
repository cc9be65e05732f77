import { concept } from '../concept.ts';

/** Another region or municipality than the draft's own. */
export default concept(`
  buurregio* ; buurgemeente ; zusterregio* ; andere|naburige|omliggende|sommige|enkele|meerdere|verschillende regio|regio's ; andere gemeenten ; elders in ~3 land ; in den lande ; collega-regio* ; koploperregio* ; een andere regio
  landelijk ~1 wordt|gezegd|gesteld ; landelijk wordt
`);
