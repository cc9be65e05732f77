import { concept } from '../concept.ts';

/** Contained, taken along, arranged: said of many things, so that it is a claim only beside a framework and gender in one sentence. */
export default concept(`
  omvat ; omvatten ; bevat ; bevatten ; verwerkt ; opgenomen ; meegenomen ; neemt|nemen ~5 mee ; meeneemt ; meenemen ; meegewogen ; weegt ~5 mee ; meeweegt ; gewogen ; ondergebracht ; meegegeven ; geregeld ; regelt ; in orde ; op orde ; onderdeel van|ervan ; maakt|maken ~4 deel uit ; geintegreerd ; betaald
  zit|zitten|zat ~10 in ; erin ; ligt|liggen ~8 in ; schuilt|schuilen ; huist ; steekt|steken ~6 in ; rond ; hoort|horen ~4 bij|erbij ; valt|vallen ~4 onder|daaronder ; terug te vinden ; vindt|vinden ~5 terug ; onderdeel uitmaakt|uitmaken ; zitten in ; zorgt|zorgen ~3 voor|dat|ervoor ; leidt|leiden ~3 tot ; levert|leveren ~5 op ; resulteert ; ziet|zien ~4 toe op ; zichtbaar ; in beeld ; krijgt|krijgen ; invulling|uitvoering|gehoor|gevolg|gestalte|vorm gegeven|geeft|geven ; geven|geeft|gaf ~6 invulling|uitvoering|gehoor|gevolg|gestalte|vorm
  beschikt|beschikken ~3 over ; kiest|kiezen ~4 voor ; herkent ; herkennen ; weet|weten ~6 raad|schatten|omgaan ; geschoold ; vertrouwd met ; heeft oog|aandacht ; hebben oog|aandacht ; mag|mogen ~4 als ; betekent ; komt overeen ; staat voor ; steunt op ; verzorgd ; verzorgt ; bespaart ; ervaring ; maakt ~4 overbodig ; genoeg ; voldoende
`);
