import { concept } from '../concept.ts';

/** Somebody with knowledge is asked, appointed or brought in. */
export default concept(`
  aanstell* ; aangesteld ; stelt|stellen ~8 aan ; toegevoegd ; toevoegen ; voegt|voegen ~8 toe ; inricht* ; ingericht ; richten|richt ~6 in ; werft ; werven ; werving ; geworven ; pool ; krijgt ; krijgen ; komt ; komen ; komt ~3 bij ; beschikbaar
  wijst|wijzen ~8 aan ; aangewezen ; aanwijzen ; beschikt|beschikken over ; beschikken ; beschikt ; vereist ; vereisten ; vragen ; vraagt ; gevraagd ; gezocht ; zoeken ; versterk* ; moet ; moeten ; dient ; dienen ; heeft ; hebben ; hebt ; in dienst
  ieder ; iedere ; elk ; elke ; eis ; eisen ; aantoonbaar ; aantoonbare ; minimaal ; ten minste ; tenminste ; vacature* ; functie* ; functie-eis* ; profiel ; detacheer* ; detachering ; detacheert ; inhuur ; inhuren ; huurt|huren ~6 in ; inzet ; ingezet ; zetten ~6 in
  neemt|nemen ~6 aan ; aangenomen ; bezetting ; aanwezig ; bijstaan ; bijstaat ; adviseren ; adviseert ; meekijkt ; meekijken ; meedenkt ; consulteren ; raadplegen ; te raadplegen ; borgen ; geborgd ; investeren ; investeert ; vergroten ; vergroot ; uitbreid* ; opbouwen ; verdiepen ; op peil
`);
