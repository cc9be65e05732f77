import { concept } from '../concept.ts';

/** Money and capacity. */
export default concept(`
  euro ; budget* ; begroting* ; middelen ; geld ; subsidie* ; capaciteit ; fte ; financiering ; gefinancierd
  bekosti* ; uren
`);
