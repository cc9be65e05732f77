import { concept } from '../concept.ts';

/** Present without being said. */
export default concept(`
  impliciet* ; indirect* ; tussen de regels ; onuitgesproken ; stilzwijgend ; onderliggend*
  op de achtergrond ; onzichtbaar aanwezig ; rode draad ; doorheen ; verweven ; verwerkt in
  klinkt ~4 mee|door ; doorklinkt ; loopt ~4 door ; terug in ; komt ~4 terug ; komen ~4 terug ; overal
  niet apart ; niet met zoveel woorden ; zonder ~4 te benoemen ; niet benoemd ; onderhuids ; meegenomen
  in al ~4 ; sluimert ; ademt
`);
