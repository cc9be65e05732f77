import { concept } from '../concept.ts';

/** Is set up, starts, applies, is done. */
export default concept(`
  start ; starten ; gestart ; begint ; beginnen ; van start ; geldt ; gelden ; krijgt ; krijgen ; komt er ; er komt ; in werking ; van kracht ; voert|voeren ; invoer* ; ingevoerd ; werken ; werkt ; zitten ; zit ; bespreekt ; bespreken ; besproken ; behandel* ; vaststellen ; vastgesteld ; opgezet ; zetten ~12 op ; richten ~6 in ; ingericht ; heeft ; hebben ; biedt ; bieden ; maakt ; maken ; gebruikt ; gebruiken ; draait ; draaien ; opent ; openen ; stelt ; stellen ; neemt ; nemen ; worden ; wordt ; spreken ; spreekt ; volgen ; volgt ; legt ; leggen ; levert ; leveren ; richt ; trekker ; gereed ; gaan ; gaat ; praat ; praten ; beoordeelt ; beoordelen ; komen ; komt ; pakt ; pakken ; doet ; doen ; loopt ; lopen ; is ; zijn ; vormen ; vormt ; weegt ; wegen ; beslist ; adviseert
`);
