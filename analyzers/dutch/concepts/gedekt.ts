import { concept } from '../concept.ts';

/** Covered, met, assured, taken along, dealt with: said of a demand or a subject. */
export default concept(`
  gedekt ; dekt ; dekken ; afgedekt ; dekkend ; geborgd ; borgt ; borgen ; waarborgt ; gewaarborgd
  waarborg ; verzekerd ; verzekert ; gegarandeerd ; garandeert ; garantie ; voldaan ; voldoet ; voldoen
  ondervangen ; ondervangt ; meegenomen ; neemt ~4 mee ; nemen ~4 mee ; nemen we mee ; meeneemt ; meenemen
  meegewogen ; meewegen ; omvat ; omvatten ; behelst ; voorziet ; voorzien ; ingevuld ; invulling
  afgevinkt ; vinken ; geregeld ; opgelost ; ondergebracht ; meegenomen ; inbegrepen ; inbegrip
  geintegreerd ; integraal onderdeel ; verwerkt ; verweven ; verdisconteerd ; gehad ; te pakken ; in beeld
  in het beeld ; zichtbaar ; op tafel ; ter sprake ; aan bod ; aan de orde ; naar boven ; boven tafel
  boven water ; aan het licht ; in het oog ; niets ongezien ; ongezien
  houden|houdt ~4 rekening met ; rekening gehouden ; automatisch ja ; genoeg aandacht ; recht gedaan
  recht doet ; in orde ; afgehandeld ; af ; de rest ; gekeken
`);
