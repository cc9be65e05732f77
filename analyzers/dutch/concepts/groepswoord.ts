import { concept } from '../concept.ts';

/** A group of people that policy makes provision for: a member of a list of target groups. */
export default concept(`
  ouderen ; senioren ; 75-plussers ; 65-plussers ; 75plussers ; 65plussers ; bejaarden ; hoogbejaarden ; jongeren ; jeugd ; jongvolwassenen ; studenten ; scholieren ; kinderen ; tieners
  expats ; statushouder* ; nieuwkomer* ; vluchteling* ; asielzoeker* ; arbeidsmigrant* ; migrant* ; inburgeraar* ; anderstalig* ; oekrainer* ; ontheemden
  beperking ; beperkingen ; gehandicapt* ; handicap ; lvb ; lvb'ers ; verstandelijk beperkt* ; doven ; slechthorend* ; doof ; blinden ; slechtziend* ; chronisch zieken ; dementie ; autisme
  ggz-client* ; ggz ; psychiatrie ; psychische kwetsbaarheid ; verslaving ; verslaafd* ; verslavingszorg ; dak- en thuisloz* ; daklozen ; dakloz* ; thuisloz* ; zwerfjongeren ; economisch daklozen
  mantelzorger* ; laaggeletterd* ; minima ; werklozen ; bijstandsgerechtigd* ; schuldenaars ; mensen met schulden ; alleenstaande moeders|ouders|vaders ; tienermoeders ; eenoudergezin* ; multiprobleem*
  sekswerker* ; zwangeren ; gedetineerd* ; ex-gedetineerd* ; veteranen ; ongedocumenteerd* ; zonder papieren ; woonwagenbewoner* ; roma ; sinti ; lhbt* ; lgbt* ; regenboogjongeren
  migratieachtergrond ; culturele achtergrond ; cultuur ; culturen ; religie ; etniciteit ; huidskleur ; afkomst ; herkomst ; geloof ; armoede ; eenzamen ; eenzaamheid ; analfabet* ; agrariers ; boeren
`);
