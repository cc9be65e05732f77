import { concept } from '../concept.ts';

/** Postponed, with no date that anybody could hold on to. */
export default concept(`
  tweede helft ; later|latere|volgende|toekomstige ~1 stadium|moment|instantie|addendum|fase|periode|visie|visieperiode|beleidsperiode|planperiode|raadsperiode|collegeperiode|ronde|jaar|nota|versie|helft|termijn|regiovisie|cyclus|herziening|actualisatie|begroting
  later ; ooit ; te zijner tijd ; t.z.t ; tzt ; op termijn ; op langere termijn ; op den duur ; mettertijd ; wie weet ; misschien ~3 later ; eventueel ; evt ; wellicht ~4 later|volgende ; na 2027|2028|2029|2030 ; niet voor|vóór 2027|2028|2029|2030
  uitgesteld ; uit te stellen ; stellen ~6 uit ; stelt ~6 uit ; uitstel ; uitstellen ; opgeschort ; opschort* ; aangehouden ; houden ~4 aan ; doorgeschoven ; doorschuiven ; schuift|schuiven ~6 door|op ; vooruitgeschoven ; schuiven ~4 vooruit ; verschoven ; verschuiven ; verschuift
  van latere? ~1 zorg ; zorg voor later|morgen ; kan|kunnen|moet|moeten|mag|laten ~4 wachten ; wacht ~3 tot|op ; wachten ~2 tot ; wachten we|wij ; rusten ; laten ~4 rusten|liggen|zitten ; blijft|blijven ~5 liggen|rusten|parkeren ; ligt|liggen ~3 stil|plank|ijs ; ijskast ; koelkast ; vriezer ; parkeren ; geparkeerd ; parkeert ; parkeerplaats ; on hold ; pauze ; gepauzeerd ; op de plank ; in de wacht
  onder op|aan ~2 stapel|lijst ; onderop ; onderaan ; achteraan ; niet nu ; nu ~2 niet ; vooralsnog ~3 niet|geen ; voorlopig ~3 niet|geen ; nog niet aan toe ; niet aan toe ; in dit stadium ~2 niet ; in deze fase ~4 niet|geen ; dit jaar nog niet ; geen prioriteit ; lage|laagste prioriteit ; lager ~2 lijst|prioriteit ; prioriteit c|3|laag ; reservelijst ; wachtlijst van ; niet in deze ~1 periode|visie ; niet opportuun ; te vroeg ; niet het moment ; ander|een beter moment ; moment voor
  schrappen we ~3 nu ; komt ~6 aan de beurt ; een andere keer ; volgend jaar ; niet dit jaar ; slotstuk ; sluitstuk ; sluitpost ; hekkensluiter ; restpost ; laatste stap|plaats ~2 ; op de laatste plaats
`);
