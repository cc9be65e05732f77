import { concept } from '../concept.ts';

/** A share in what went wrong: guilt, cause, provocation. */
export default concept(`
  aandeel ; eigen ~1 aandeel|bijdrage|deel|rol|gedrag|schuld|stuk|verantwoordelijkheid|agressie|portie|inbreng ; schuld ; schulddeel ; schuldig* ; medeschuld* ; debet ; veroorzaakt ; veroorzaken ; veroorzaker* ; verantwoordelijk* ; medeverantwoordelijk* ; medeplichtig* ; mededader* ; bijdrage ; bijgedragen ; bijdraagt ; draagt|dragen ~3 bij ; boter op ; te wijten ; verwijten ; te verwijten ; verwijtbaar ; blaam
  voeden ; voedt ; gevoed ; aanwakkeren ; wakkert ; aangejaagd ; aanjagen ; jagen ~3 op ; opstoken ; opjutten ; jutten ; uitlokken ; uitgelokt ; uitlokt ; lokt ~5 uit ; lokken ~5 uit ; uitlokking ; provoceer* ; geprovoceerd ; provocatie* ; tergen ; tergt ; getergd ; sart ; sarren ; treitert ; treiteren ; uitdaagt ; uitdagen ; daagt ~3 uit ; dagen ~3 uit ; ernaar gemaakt ; naar gemaakt ; knoppen
  laten ontstaan ; laten escaleren ; onschuldig ; niemand ~2 onschuldig ; vrijuit ; gaat ~2 vrijuit ; handen schoon ; schone handen ; schoon geweten ; medeveroorzaker ; wortel ~3 beiden ; hun deel ; portie ; schuldvraag ; hebben ~3 in te brengen ; geven ~3 niks|niets toe ; doen ~3 niet onder ; laten ~4 niet onbetuigd ; aan meegewerkt ; meewerken aan ; mee schuldig ; hun steentje ; elkaars gedrag
`);
